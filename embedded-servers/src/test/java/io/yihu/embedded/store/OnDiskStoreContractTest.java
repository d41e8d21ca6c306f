package io.yihu.embedded.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class OnDiskStoreContractTest extends StoreContractTest {

    private static EmbeddedStore store;

    @BeforeAll
    static void open(@TempDir Path directory) {
        store = EmbeddedStore.onDisk(directory, 0);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Override
    protected String uri() {
        return store.uri();
    }
}
