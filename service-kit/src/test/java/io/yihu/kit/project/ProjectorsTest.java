package io.yihu.kit.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.yihu.events.Envelope;
import io.yihu.events.RecordType;
import io.yihu.events.Topic;
import io.yihu.events.Writer;
import io.yihu.events.story.Arrivals;
import io.yihu.testkit.TestStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.bson.Document;

/** What is stored depends on the set of records alone: texts and reference data in every disorder, on a real store. */
class ProjectorsTest {
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static MongoClient client;

    record Arrived<T>(List<T> inOrder, List<T> arrived) {}

    @BeforeContainer
    static void open() {
        client = MongoClients.create(TestStore.uri());
    }

    @AfterContainer
    static void close() {
        client.close();
    }

    /** Two fields of two tickets, written over and erased. */
    @Provide
    Arbitrary<Arrived<PublishedText>> texts() {
        return Arbitraries.integers().between(0, 5).list().ofSize(12).flatMap(choices -> {
            List<PublishedText> written = new ArrayList<>();
            for (int i = 0; i < choices.size(); i++) {
                int choice = choices.get(i);
                written.add(new PublishedText(
                        envelope(RecordType.TEXT, "T-" + choice % 2, i + 1),
                        choice < 3 ? "title" : "reply-1",
                        choice % 3 == 0 ? null : "version " + i));
            }
            return Arrivals.disorder(written).map(arrived -> new Arrived<>(written, arrived));
        });
    }

    /** Three codes, each changed several times. */
    @Provide
    Arbitrary<Arrived<PublishedReference>> references() {
        return Arbitraries.integers().between(0, 2).list().ofSize(12).flatMap(choices -> {
            List<PublishedReference> changes = new ArrayList<>();
            for (int i = 0; i < choices.size(); i++) {
                changes.add(new PublishedReference(
                        Topic.REFERENCE_UNITS,
                        envelope(RecordType.UNIT, "unit-" + choices.get(i), i + 1),
                        "{\"version\":" + i + "}"));
            }
            return Arrivals.disorder(changes).map(arrived -> new Arrived<>(changes, arrived));
        });
    }

    @Property(tries = 30)
    void texts_in_any_order_with_repetitions_are_the_same_documents(
            @ForAll("texts") Arrived<PublishedText> a, @ForAll @IntRange(min = 1, max = 9) int batch) {
        assertThat(stored(a.arrived(), batch, place -> new TextProjection(place)::apply))
                .containsExactlyInAnyOrderElementsOf(stored(a.inOrder(), 1, place -> new TextProjection(place)::apply));
    }

    @Property(tries = 30)
    void references_in_any_order_with_repetitions_are_the_same_documents(
            @ForAll("references") Arrived<PublishedReference> a, @ForAll @IntRange(min = 1, max = 9) int batch) {
        assertThat(stored(a.arrived(), batch, place -> new ReferenceProjection(place)::apply))
                .containsExactlyInAnyOrderElementsOf(
                        stored(a.inOrder(), 1, place -> new ReferenceProjection(place)::apply));
    }

    private static <T> List<Document> stored(List<T> records, int batch, Function<Place, Consumer<List<T>>> projector) {
        var database = client.getDatabase(TestStore.freshDatabase());
        MongoCollection<Document> documents = database.getCollection("documents");
        Consumer<List<T>> apply = projector.apply(Place.fixed(documents));
        for (int from = 0; from < records.size(); from += batch) {
            apply.accept(records.subList(from, Math.min(records.size(), from + batch)));
        }
        List<Document> stored = documents.find().into(new ArrayList<>());
        database.drop();
        return stored;
    }

    private static Envelope envelope(String type, String subject, long sequence) {
        return new Envelope(Writer.DISPATCH, type, subject, sequence, AT, null, null);
    }
}
