package io.yihu.benchmarks;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

/**
 * What registering a ticket comes down to, by hand: claim, vault, ticket, three acknowledged records, mark. No HTTP, no
 * validation, no encryption, no JSON reading: a ceiling that nobody reaches with them.
 */
final class BareIngest implements AutoCloseable {
    private static final int PARTITIONS = 4;
    private static final byte[] BODY =
            "{\"kind\":\"COMPLAINT\",\"category\":\"drainage.blocked\",\"urgency\":\"ORDINARY\"}"
                    .repeat(3)
                    .getBytes(StandardCharsets.UTF_8);

    private final MongoClient client;
    private final MongoCollection<Document> claims;
    private final MongoCollection<Document> callers;
    private final MongoCollection<Document> tickets;
    private final KafkaProducer<String, byte[]> producer;

    BareIngest(String mongoUri, String brokers) {
        client = MongoClients.create(mongoUri);
        MongoDatabase database = client.getDatabase("bare");
        claims = database.getCollection("claims");
        callers = database.getCollection("callers");
        tickets = database.getCollection("tickets");
        createTopics(brokers);
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "acks", "all", "linger.ms", 0),
                new StringSerializer(),
                new ByteArraySerializer());
        greetEveryPartition();
    }

    /** One by one: a new partition that meets its first records from sixteen threads at once may stumble over their order. */
    private void greetEveryPartition() {
        for (String topic : List.of("bare-ticket-created", "bare-intake-texts")) {
            for (int partition = 0; partition < PARTITIONS; partition++) {
                try {
                    producer.send(new ProducerRecord<>(topic, partition, "first", BODY))
                            .get();
                } catch (ExecutionException | InterruptedException e) {
                    throw new IllegalStateException("no bare run on " + topic, e);
                }
            }
        }
    }

    private static void createTopics(String brokers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            admin.createTopics(List.of(
                            new NewTopic("bare-ticket-created", PARTITIONS, (short) 1),
                            new NewTopic("bare-intake-texts", PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("no topics for the bare run", e);
        }
    }

    boolean accept() throws ExecutionException, InterruptedException {
        String id = UUID.randomUUID().toString();
        claims.insertOne(new Document("_id", "claim-" + id).append("id", id).append("request", id));
        callers.insertOne(new Document("_id", id).append("name", BODY).append("phone", BODY));
        tickets.insertOne(new Document("_id", id).append("body", BODY).append("published", 0L));
        for (String topic : new String[] {"ticket-created", "intake-texts", "intake-texts"}) {
            producer.send(new ProducerRecord<>("bare-" + topic, id, BODY)).get();
        }
        tickets.updateOne(eq("_id", id), Updates.set("published", 3L));
        return true;
    }

    @Override
    public void close() {
        producer.close();
        client.close();
    }
}
