package io.yihu.allinone;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.bson.Document;

/** Asks real servers for a sign of life before anything is started on them. */
final class Outsiders {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Outsiders() {}

    /** @throws StartRefused one of them does not answer within five seconds */
    static void check(Settings.Outside outside) {
        if (outside.mongo() != null) {
            checkMongo(outside.mongo());
        }
        if (outside.kafka() != null) {
            checkKafka(outside.kafka());
        }
    }

    private static void checkMongo(String uri) {
        try (MongoClient client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS))
                .build())) {
            client.getDatabase("admin").runCommand(new Document("ping", 1));
        } catch (MongoException | IllegalArgumentException e) {
            throw new StartRefused("无法连接 MongoDB（--mongo）", "no MongoDB answers at the address given with --mongo", e);
        }
    }

    private static void checkKafka(String servers) {
        int millis = (int) PATIENCE.toMillis();
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis))) {
            admin.describeCluster().clusterId().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new StartRefused(
                    "无法连接 Kafka（--kafka " + servers + "）", "no Kafka answers at " + servers + " (--kafka)", e);
        }
    }
}
