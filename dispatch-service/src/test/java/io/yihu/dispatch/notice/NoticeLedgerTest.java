package io.yihu.dispatch.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.yihu.dispatch.domain.notice.Notice;
import io.yihu.dispatch.domain.notice.Occasion;
import io.yihu.dispatch.domain.notice.Tiding;
import io.yihu.events.SupervisionLevel;
import io.yihu.testkit.TestStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The ledger, its queue and the lanes, as crashes and other instances find them. */
class NoticeLedgerTest {
    private static final MongoClient CLIENT = MongoClients.create(TestStore.uri());
    private static final Instant NOON = Instant.parse("2026-09-07T04:00:00Z");

    private final MongoDatabase database = CLIENT.getDatabase(TestStore.freshDatabase());
    private final NoticeDays days = new NoticeDays(database);
    private final NoticeLedger ledger = new NoticeLedger(days, database);
    private final NoticeReader reader = new NoticeReader(days);
    private final NoticeLanes lanes = new NoticeLanes(database);

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void what_was_ended_is_neither_queued_nor_awaited_when_its_event_comes_again() {
        Entry entry = entry("1", NOON);
        ledger.enter(entry);
        ledger.enter(entry);
        assertThat(ledger.queued()).containsExactly(entry);

        ledger.end(entry, NoticeState.SENT, null, NOON);
        ledger.enter(entry);

        assertThat(ledger.queued()).isEmpty();
        assertThat(ledger.awaited(entry.notice())).isFalse();
        assertThat(reader.find(entry.id()).orElseThrow().told()).isEqualTo(NOON);
    }

    @Test
    void a_repeat_queues_what_a_crash_left_out_of_the_queue() {
        Entry entry = entry("1", NOON);
        days.of(NOON).insertOne(EntryCodec.document(entry));

        ledger.enter(entry);

        assertThat(ledger.queued()).containsExactly(entry);
    }

    @Test
    void after_a_kill_between_sending_and_entry_it_is_sent_again_and_the_ledger_says_perhaps_twice() {
        Entry entry = entry("1", NOON);
        ledger.enter(entry);

        ledger.sending(entry);
        Entry left = ledger.queued().get(0);
        assertThat(ledger.awaited(entry.notice())).isTrue();
        assertThat(perhapsTwice(entry)).as("while the first try is under way").isFalse();
        ledger.sending(left);
        ledger.end(left, NoticeState.SENT, null, NOON);

        assertThat(perhapsTwice(entry)).isTrue();
    }

    @Test
    void a_try_that_failed_and_one_that_did_not_are_not_twice() {
        Entry entry = entry("1", NOON);
        ledger.enter(entry);

        ledger.sending(entry);
        ledger.failedOnce(entry, true, "HTTP_500");
        Entry left = ledger.queued().get(0);
        ledger.sending(left);
        ledger.end(left, NoticeState.SENT, null, NOON);

        assertThat(perhapsTwice(entry)).isFalse();
    }

    private boolean perhapsTwice(Entry entry) {
        return reader.find(entry.id()).orElseThrow().sending();
    }

    @Test
    void what_is_not_connected_is_kept_but_not_queued_until_somebody_asks() {
        Entry entry = Entry.of(entry("1", NOON).notice(), NoticeState.NOT_CONNECTED, NOON, Reasons.NO_ADDRESS);
        ledger.enter(entry);
        ledger.enter(entry("1", NOON));
        assertThat(ledger.queued()).isEmpty();

        ledger.again(entry, NOON.plusSeconds(60));

        assertThat(ledger.queued()).extracting(Entry::since).containsExactly(NOON.plusSeconds(60));
        assertThat(reader.find(entry.id()).orElseThrow().reason()).isNull();
    }

    @Test
    void one_instance_has_a_lane_until_it_gives_it_back_or_its_lease_ends() {
        Lane first = lanes.take("duty", NOON).orElseThrow();
        assertThat(lanes.take("duty", NOON.plusSeconds(59))).isEmpty();
        assertThat(lanes.take("other", NOON)).isPresent();
        Lane second = lanes.take("duty", NOON.plusSeconds(61)).orElseThrow();

        first.failed(true, NOON.plusSeconds(9_999));
        lanes.giveBack(first);
        assertThat(lanes.take("duty", NOON.plusSeconds(62)))
                .as("the second has it")
                .isEmpty();
        second.sentAt(NOON.plusSeconds(61));
        second.failed(true, NOON.plusSeconds(90));
        lanes.giveBack(second);

        assertThat(lanes.take("duty", NOON.plusSeconds(80))).as("paused").isEmpty();
        Lane third = lanes.take("duty", NOON.plusSeconds(91)).orElseThrow();
        assertThat(third.failures()).isEqualTo(1);
        assertThat(third.allowance(20, NOON.plusSeconds(91))).isEqualTo(19);
        assertThat(third.allowance(20, NOON.plusSeconds(122))).isEqualTo(20);
    }

    @Test
    void the_ledger_is_read_newest_first_page_by_page_over_days_and_forgets_old_ones() {
        List<Entry> all = new ArrayList<>();
        for (int day = 0; day < 3; day++) {
            for (String number : List.of("1", "2")) {
                all.add(0, entry(number + "-" + day, NOON.plusSeconds(86_400L * day + Integer.parseInt(number))));
                ledger.enter(all.get(0));
            }
        }

        List<Entry> page = reader.list(new NoticeQuery(null, null), null, 3);
        List<Entry> rest = reader.list(
                new NoticeQuery("duty", NoticeState.WAITING),
                NoticeCursor.parse(NoticeCursor.behind(page.get(2)).text()),
                9);

        assertThat(page).isEqualTo(all.subList(0, 3));
        assertThat(rest).isEqualTo(all.subList(3, 6));
        assertThat(reader.list(new NoticeQuery("other", null), null, 9)).isEmpty();
        days.forgetBefore(LocalDate.of(2026, 9, 9));
        assertThat(reader.list(new NoticeQuery(null, null), null, 9)).isEqualTo(all.subList(0, 2));
    }

    /** Whoever adds a field has to think about what may stand in it. */
    @Test
    void a_stored_notice_has_these_fields_and_no_others() {
        Document stored = EntryCodec.document(entry("1", NOON));

        assertThat(stored.keySet())
                .containsExactlyInAnyOrder(
                        "_id",
                        "group",
                        "ticket",
                        "occasion",
                        "unit",
                        "dispatchNo",
                        "clock",
                        "by",
                        "level",
                        "urgent",
                        "happenedAt",
                        "state",
                        "since",
                        "tries",
                        "sending",
                        "reason",
                        "toldAt");
        assertThat(EntryCodec.entry(stored)).isEqualTo(entry("1", NOON));
    }

    private static Entry entry(String number, Instant at) {
        Tiding tiding = new Tiding(Occasion.SUPERVISION, "shizheng", 1, null, null, SupervisionLevel.LEADER);
        Notice notice = new Notice("duty~" + number, "duty", "260907-0000-0001", tiding, false, at);
        return Entry.of(notice, NoticeState.WAITING, at, null);
    }
}
