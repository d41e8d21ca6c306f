package io.yihu.testkit;

import org.junit.jupiter.api.Nested;

/** Whatever server the tests run on: TEST_MONGO_URI, a container, or the embedded store in memory. */
class TestStoreTest {
    @Nested
    class Concurrency extends StoreContract {
        @Override
        protected String uri() {
            return TestStore.uri();
        }
    }

    @Nested
    class Reading extends StoreReadContract {
        @Override
        protected String uri() {
            return TestStore.uri();
        }
    }

    @Nested
    class Writing extends StoreWriteContract {
        @Override
        protected String uri() {
            return TestStore.uri();
        }
    }
}
