package io.yihu.embedded.store;

import java.nio.file.Path;

/** A file that was once durable cannot be read back; the store refuses to start rather than lose what it held. */
public final class StoreCorruptedException extends StoreException {

    private static final long serialVersionUID = 1L;

    StoreCorruptedException(Path file, String what) {
        super("store file " + file + " is damaged: " + what, null);
    }
}
