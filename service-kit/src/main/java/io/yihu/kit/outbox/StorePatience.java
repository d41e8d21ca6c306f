package io.yihu.kit.outbox;

import com.mongodb.MongoClientSettings;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.core.Ordered;

/**
 * How long a service waits for its store before it says that it is away. The driver's own answer is half a minute for a store
 * that is gone and for ever for one that hangs, so that every thread of the service ends up waiting. Options in the
 * connection string, which is applied later, say otherwise.
 */
final class StorePatience implements MongoClientSettingsBuilderCustomizer, Ordered {
    private static final int CONNECT_SECONDS = 3;
    private static final int SELECT_SECONDS = 5;
    private static final int READ_SECONDS = 10;

    @Override
    public void customize(MongoClientSettings.Builder settings) {
        settings.applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SELECT_SECONDS, TimeUnit.SECONDS));
        settings.applyToSocketSettings(socket ->
                socket.connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS).readTimeout(READ_SECONDS, TimeUnit.SECONDS));
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
