package io.yihu.embedded.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class InMemoryStoreContractTest extends StoreContractTest {

    private static EmbeddedStore store;

    @BeforeAll
    static void open() {
        store = EmbeddedStore.inMemory();
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
