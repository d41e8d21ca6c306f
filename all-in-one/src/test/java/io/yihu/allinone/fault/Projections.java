package io.yihu.allinone.fault;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.yihu.allinone.fault.Cluster.Part;
import io.yihu.allinone.rest.Api;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.bson.Document;

/** The projected tickets of all services, as stored, to be compared before and after. */
final class Projections {
    private static final List<String> SERVICES = List.of("intake", "dispatch", "feedback", "analytics");

    private final Cluster cluster;

    Projections(Cluster cluster) {
        this.cluster = cluster;
    }

    /** Every projected ticket, once nothing changes any more. */
    Map<String, String> settled() {
        Map<String, String> last = new HashMap<>();
        Awaitility.await("projections settled")
                .atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ofSeconds(1))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    Map<String, String> now = all();
                    boolean same = now.equals(last);
                    last.clear();
                    last.putAll(now);
                    return same;
                });
        return last;
    }

    /** Sends every published record of every service once more. */
    long republishAll() {
        Api operations = Api.as("operations", null);
        return List.of(Part.INTAKE, Part.DISPATCH, Part.FEEDBACK).stream()
                .mapToLong(part -> operations
                        .post(cluster.uri(part).resolve("/actuator/republish"), Map.of())
                        .body()
                        .path("sent")
                        .asLong())
                .sum();
    }

    Map<String, String> analytics() {
        try (MongoClient client = MongoClients.create(cluster.storeUri())) {
            return documents(client, "yihu_analytics", "");
        }
    }

    /** What a second analytics service makes of the topics alone, from their beginning, in a database of its own. */
    Map<String, String> rebuiltAnalytics(Path folder) {
        int expected = analytics().size();
        List<String> arguments = List.of(
                "--yihu.database=rebuilt",
                "--server.port=0",
                "--spring.cloud.stream.bindings.ticketFacts-in-0.group=rebuild-facts",
                "--spring.cloud.stream.bindings.references-in-0.group=rebuild-references");
        try (ChildJvm second = cluster.another(Part.ANALYTICS, folder.resolve("rebuild.log"), arguments);
                MongoClient client = MongoClients.create(cluster.storeUri())) {
            Awaitility.await("rebuilt")
                    .atMost(Duration.ofSeconds(90))
                    .until(() -> documents(client, "rebuilt", "").size() >= expected && second.alive());
            Awaitility.await("the same")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> documents(client, "rebuilt", "").equals(documents(client, "yihu_analytics", "")));
            return documents(client, "rebuilt", "");
        }
    }

    /** Waits until no reader has anything left to read: the readers of the last repeats are behind at most this long. */
    void awaitApplied() {
        ConsumerGroups groups = new ConsumerGroups(cluster.bootstrapServers());
        Awaitility.await("consumers caught up").atMost(Duration.ofSeconds(60)).until(() -> groups.lag() == 0);
    }

    private Map<String, String> all() {
        Map<String, String> all = new HashMap<>();
        try (MongoClient client = MongoClients.create(cluster.storeUri())) {
            SERVICES.forEach(service -> all.putAll(documents(client, "yihu_" + service, service + "/")));
        }
        return all;
    }

    private static Map<String, String> documents(MongoClient client, String database, String prefix) {
        Map<String, String> documents = new HashMap<>();
        MongoCollection<Document> tickets = client.getDatabase(database).getCollection("tickets");
        tickets.find()
                .forEach(d ->
                        documents.put(prefix + d.getString("_id"), sorted(d).toString()));
        return documents;
    }

    /** Facts are added in the order of their arrival, which is not part of what they say. */
    private static Object sorted(Object value) {
        if (value instanceof Document document) {
            Map<String, Object> sorted = new TreeMap<>();
            document.forEach((key, inner) -> sorted.put(key, sorted(inner)));
            return sorted;
        }
        return value instanceof List<?> list
                ? list.stream().map(Projections::sorted).toList()
                : String.valueOf(value);
    }
}
