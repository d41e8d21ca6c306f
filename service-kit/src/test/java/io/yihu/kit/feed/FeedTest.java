package io.yihu.kit.feed;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.UnitLeft;
import io.yihu.events.UnitRole;
import io.yihu.events.UnitTicket;
import io.yihu.events.UnitTopic;
import io.yihu.events.Writer;
import io.yihu.kit.stream.TestTopics;
import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.SeenRecord;
import io.yihu.testkit.TestBroker;
import io.yihu.testkit.TestStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a feed promises, on a real store and a real broker: nothing lost, nothing older after something newer. */
class FeedTest {
    private static final MongoClient CLIENT = MongoClients.create(TestStore.uri());

    private final String a = "a-" + UUID.randomUUID();
    private final String b = "b." + UUID.randomUUID();
    private final Shelf shelf = new Shelf(a, b);
    private final MongoCollection<Document> stored =
            CLIENT.getDatabase(TestStore.freshDatabase()).getCollection("unit_feed");
    private final FeedMarks marks = new FeedMarks(stored);
    private final Feed feed = new Feed(marks);
    private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestBroker.bootstrapServers(), "acks", "all", "max.request.size", 100_000),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    private final FeedVoice voice = new FeedVoice(
            shelf, TestTopics.missing(TestBroker.bootstrapServers()), producer, Writer.DISPATCH, Clock.systemUTC());
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final FeedAge age = new FeedAge(meters);
    private final FeedSweep sweep = new FeedSweep(shelf, marks, voice, age);

    @BeforeEach
    void open() {
        voice.open(shelf.readers());
    }

    @AfterEach
    void close() {
        sweep.stop();
        producer.close();
    }

    @Test
    void a_change_is_told_as_a_whole_snapshot_under_the_documents_key_and_its_own_number() {
        put("T1", a, "堵了");
        sweep();

        SeenRecord record = told(a, 1).get(0);
        UnitTicket ticket = read(record);
        Envelope envelope = Envelope.parse(record.headers());
        assertThat(record.key()).isEqualTo("T1");
        assertThat(ticket.texts()).extracting("text").containsExactly("堵了");
        assertThat(envelope.subject()).isEqualTo("T1@" + a);
        assertThat(envelope.sequence()).isEqualTo(ticket.version());
        assertThat(ticket.asOf()).isEqualTo(envelope.time());
    }

    @Test
    void what_says_the_same_is_not_said_again_and_what_says_something_else_has_a_higher_number() {
        put("T1", a, "堵了");
        sweep();
        feed.touch(List.of("T1"));
        sweep();
        put("T1", a, "又堵了");
        sweep();

        List<UnitTicket> all = told(a, 2).stream().map(FeedTest::read).toList();
        assertThat(all).hasSize(2);
        assertThat(all.get(1).version()).isGreaterThan(all.get(0).version());
    }

    @Test
    void a_unit_that_lost_it_hears_so_and_when_it_is_over_the_mark_goes_too() {
        put("T1", a, "堵了");
        sweep();
        put("T1", b, "堵了");
        sweep();
        put("T1", null, "");
        sweep();

        assertThat(read(told(a, 2).get(1)).left()).isEqualTo(UnitLeft.MOVED);
        assertThat(read(told(b, 2).get(1)).left()).isEqualTo(UnitLeft.CLOSED);
        assertThat(told(a, 2)).hasSize(2);
        assertThat(stored.countDocuments())
                .as("nothing is left of what is over")
                .isZero();
    }

    @Test
    void what_is_over_leaves_nothing_behind_when_it_is_marked_once_more() {
        feed.touchKnown(List.of("T9"));
        assertThat(stored.countDocuments()).isZero();
        feed.touch(List.of("T9"));
        sweep();

        assertThat(stored.countDocuments()).isZero();
    }

    @Test
    void a_change_while_its_snapshot_is_made_is_told_as_well() {
        put("T1", a, "堵了");
        shelf.whileComposing(id -> {
            shelf.whileComposing(same -> {});
            put("T1", a, "通了");
        });
        sweep();
        assertThat(stored.find(eq("_id", "T1")).first()).containsKey("touchedSince");
        sweep();

        assertThat(read(told(a, 2).get(1)).texts()).extracting("text").containsExactly("通了");
    }

    @Test
    void killed_after_saying_and_before_noting_it_says_the_same_again_with_a_higher_number() {
        put("T1", a, "堵了");
        List<Said> said = claimAndCompose("killed");
        new FeedLedger(marks).announce("killed", said);
        assertThat(voice.say(said)).hasSize(1);

        sweep();
        assertThat(told(a, 1)).as("nobody takes it up before the lease is over").hasSize(1);
        leaseIsOver("T1");
        sweep();

        List<UnitTicket> all = told(a, 2).stream().map(FeedTest::read).toList();
        assertThat(all.get(1).version()).isGreaterThan(all.get(0).version());
        assertThat(all.get(1).at(1, Instant.EPOCH)).isEqualTo(all.get(0).at(1, Instant.EPOCH));
    }

    @Test
    void killed_before_noting_it_the_unit_hears_all_the_same_that_it_has_moved_on() {
        put("T1", a, "堵了");
        List<Said> said = claimAndCompose("killed");
        new FeedLedger(marks).announce("killed", said);
        assertThat(voice.say(said)).hasSize(1);
        put("T1", b, "堵了");
        leaseIsOver("T1");
        sweep();

        assertThat(read(told(a, 2).get(1)).left()).isEqualTo(UnitLeft.MOVED);
        assertThat(read(told(b, 1).get(0)).role()).isEqualTo(UnitRole.LEAD);
    }

    @Test
    void who_stood_still_while_another_took_over_has_it_said_anew_so_that_the_newest_comes_last() {
        put("T1", a, "旧");
        List<Said> old = claimAndCompose("slow");
        leaseIsOver("T1");
        put("T1", a, "新");
        sweep();
        assertThat(voice.say(old)).as("too late").hasSize(1);
        new FeedLedger(marks).close("slow", old);
        sweep();

        List<UnitTicket> all = told(a, 3).stream().map(FeedTest::read).toList();
        assertThat(all.get(1).version())
                .as("a reader ignores it")
                .isLessThan(all.get(0).version());
        assertThat(all.get(2).version()).isGreaterThan(all.get(0).version());
        assertThat(all.get(2).texts()).extracting("text").containsExactly("新");
    }

    @Test
    void who_finds_that_another_took_over_says_nothing() {
        put("T1", a, "旧");
        List<Said> old = claimAndCompose("slow");
        leaseIsOver("T1");
        sweep();

        assertThat(new FeedLedger(marks).announce("slow", old)).isFalse();
    }

    @Test
    void what_cannot_be_made_out_or_is_too_large_holds_up_no_other() {
        shelf.breakDown("T1");
        put("T1", a, "x");
        put("T2", a, "很长".repeat(50_000));
        put("T3", a, "堵了");
        sweep();

        assertThat(told(a, 1)).extracting(SeenRecord::key).containsExactly("T3");
        assertThat(stored.countDocuments(com.mongodb.client.model.Filters.exists("touchedSince")))
                .isEqualTo(2);
    }

    @Test
    void while_the_broker_takes_nothing_the_marks_stay_and_are_free_for_the_next_try() {
        put("T1", a, "堵了");
        producer.close();

        assertThatThrownBy(this::sweep).isInstanceOf(RuntimeException.class);

        assertThat(stored.find(eq("_id", "T1")).first())
                .containsKey("touchedSince")
                .doesNotContainKey("owner");
    }

    @Test
    void whatever_was_open_before_there_was_a_feed_is_told_and_all_of_it_again_where_the_broker_lost_it() {
        shelf.put("T1", a, "堵了");
        sweep.start();
        assertThat(told(a, 1)).hasSize(1);

        new FeedAgain(shelf, marks, voice).republish();

        assertThat(told(a, 2)).hasSize(2);
        await().until(() -> marks.oldest() == null);
    }

    @Test
    void the_age_of_the_longest_waiting_change_is_measured() {
        age.since(Instant.now().minusSeconds(90));
        assertThat(meters.get("yihu.feed.age").timeGauge().value(java.util.concurrent.TimeUnit.SECONDS))
                .isBetween(89.0, 200.0);
        age.since(null);
        assertThat(meters.get("yihu.feed.age").timeGauge().value()).isZero();
    }

    private void put(String id, String unit, String words) {
        shelf.put(id, unit, words);
        feed.touch(List.of(id));
    }

    private void sweep() {
        sweep.tell(UUID.randomUUID().toString(), 100);
    }

    private List<Said> claimAndCompose(String owner) {
        return marks.claim(owner, 100).stream()
                .map(mark -> Said.of(
                        mark,
                        mark.next(Instant.now()),
                        shelf.compose(mark.id(), mark.known().keySet())))
                .toList();
    }

    private void leaseIsOver(String id) {
        stored.updateOne(eq("_id", id), combine(set("leasedUntil", Date.from(Instant.EPOCH))));
    }

    private static List<SeenRecord> told(String unit, int atLeast) {
        return KafkaProbe.of(UnitTopic.of(unit)).awaitCount(atLeast);
    }

    private static UnitTicket read(SeenRecord record) {
        return EventJson.read(record.bytes(), UnitTicket.class);
    }
}
