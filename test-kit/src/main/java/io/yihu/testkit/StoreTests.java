package io.yihu.testkit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests on one collection of a store, MongoDB or embedded, that nobody else uses. */
@SuppressWarnings("NullAway.Init") // fields are set before each test
abstract class StoreTests {
    MongoClient client;
    MongoCollection<Document> documents;

    /** Connection string of the server under test. */
    protected abstract String uri();

    @BeforeEach
    void connect() {
        client = MongoClients.create(uri());
        documents = client.getDatabase(TestStore.freshDatabase()).getCollection("documents");
    }

    @AfterEach
    void disconnect() {
        client.getDatabase(documents.getNamespace().getDatabaseName()).drop();
        client.close();
    }

    void insertNumbered(int count) {
        documents.insertMany(IntStream.range(0, count)
                .mapToObj(n -> new Document("_id", n).append("n", n).append("odd", n % 2))
                .toList());
    }

    static List<Integer> ids(Iterable<Document> found) {
        List<Integer> ids = new ArrayList<>();
        found.forEach(document -> ids.add(document.getInteger("_id")));
        return ids;
    }
}
