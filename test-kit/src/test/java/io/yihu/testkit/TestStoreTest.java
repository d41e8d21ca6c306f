package io.yihu.testkit;

class TestStoreTest extends StoreContract {

    @Override
    protected String uri() {
        return TestStore.uri();
    }
}
