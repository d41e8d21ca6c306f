package io.yihu.allinone.story;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.yihu.allinone.rest.Api;
import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.SeenRecord;
import io.yihu.testkit.TestBroker;
import io.yihu.testkit.TestStore;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.admin.Admin;
import org.bson.RawBsonDocument;
import org.slf4j.LoggerFactory;

/**
 * Looks for words wherever the house may have put a byte: keys, headers and values of every topic, every document of every database as
 * it is stored, the answers of each service's operations endpoints, and the lines logged since this was opened.
 */
final class LeakSearch implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Lines lines = new Lines();

    private final Level before = root.getLevel();

    private final ThresholdFilter quiet = new ThresholdFilter();

    private LeakSearch() {
        quiet.setLevel(String.valueOf(before));
        quiet.start();
        root.iteratorForAppenders().forEachRemaining(console -> console.addFilter(quiet));
        root.setLevel(Level.INFO);
        lines.setContext(root.getLoggerContext());
        lines.start();
        root.addAppender(lines);
    }

    /** Listens to the log from now on, at the level of a running house. Services that start later set logging up anew and end that. */
    static LeakSearch open() {
        return new LeakSearch();
    }

    /** Each place with one of the words in it. */
    List<String> places(List<String> words, List<URI> services) throws Exception {
        List<Place> all = new ArrayList<>(topics());
        all.addAll(documents());
        services.forEach(service -> all.addAll(operations(service)));
        lines.heard.forEach(line -> all.add(new Place("log", line)));
        return all.stream()
                .flatMap(place -> words.stream()
                        .filter(word -> place.content().contains(word))
                        .map(word -> place.name() + " has " + word))
                .toList();
    }

    private static List<Place> topics() throws Exception {
        List<Place> found = new ArrayList<>();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestBroker.bootstrapServers()))) {
            for (String topic : admin.listTopics().names().get()) {
                for (SeenRecord seen : KafkaProbe.of(topic).all()) {
                    found.add(new Place(
                            "topic " + topic + " at " + seen.key(), seen.key() + seen.headers() + seen.value()));
                }
            }
        }
        return found;
    }

    private static List<Place> documents() {
        List<Place> found = new ArrayList<>();
        try (MongoClient client = MongoClients.create(TestStore.uri())) {
            for (String name : client.listDatabaseNames()) {
                MongoDatabase database = client.getDatabase(name);
                for (String collection : database.listCollectionNames()) {
                    database.getCollection(collection, RawBsonDocument.class)
                            .find()
                            .forEach(document ->
                                    found.add(new Place("store " + name + "." + collection, bytes(document))));
                }
            }
        }
        return found;
    }

    /** The bytes as text: what stands in a binary field unencrypted is found as well. */
    private static String bytes(RawBsonDocument document) {
        byte[] copy = new byte[document.getByteBuffer().remaining()];
        document.getByteBuffer().asNIO().get(copy);
        return new String(copy, UTF_8) + new String(copy, ISO_8859_1);
    }

    private static List<Place> operations(URI service) {
        List<Place> found = new ArrayList<>();
        Api operations = Api.as("operations", null);
        operations.get(service.resolve("/actuator")).body().path("_links").forEach(link -> {
            String address = link.path("href").asString();
            if (!link.path("templated").asBoolean()) {
                found.add(new Place("operations " + address, operations.text(URI.create(address))));
            }
        });
        return found;
    }

    @Override
    public void close() {
        root.detachAppender(lines);
        root.setLevel(before);
        root.iteratorForAppenders().forEachRemaining(Appender::clearAllFilters);
        lines.stop();
    }

    private record Place(String name, String content) {}

    private static final class Lines extends AppenderBase<ILoggingEvent> {
        private final Queue<String> heard = new ConcurrentLinkedQueue<>();

        @Override
        protected void append(ILoggingEvent event) {
            String thrown =
                    event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
            heard.add(event.getLoggerName() + event.getFormattedMessage() + event.getMDCPropertyMap() + thrown);
        }
    }
}
