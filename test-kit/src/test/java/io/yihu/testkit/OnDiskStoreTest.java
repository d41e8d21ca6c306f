package io.yihu.testkit;

import io.yihu.embedded.store.EmbeddedStore;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The embedded store as it is run: on a disk. */
class OnDiskStoreTest {
    @TempDir
    static Path directory;

    private static EmbeddedStore store;

    @BeforeAll
    static void open() {
        store = EmbeddedStore.onDisk(directory, 0);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Nested
    class Concurrency extends StoreContract {
        @Override
        protected String uri() {
            return store.uri();
        }
    }

    @Nested
    class Reading extends StoreReadContract {
        @Override
        protected String uri() {
            return store.uri();
        }
    }

    @Nested
    class Writing extends StoreWriteContract {
        @Override
        protected String uri() {
            return store.uri();
        }
    }
}
