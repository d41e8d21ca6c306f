package io.yihu.testkit;

class TestBrokerTest extends BrokerContract {

    @Override
    protected String bootstrapServers() {
        return TestBroker.bootstrapServers();
    }
}
