package io.yihu.embedded.store;

import java.nio.file.Path;

/** Another store, in this process or another, works on the same directory; nothing was touched. */
public final class StoreInUseException extends StoreException {

    private static final long serialVersionUID = 1L;

    StoreInUseException(Path directory) {
        super("store directory " + directory + " is in use by another process", null);
    }
}
