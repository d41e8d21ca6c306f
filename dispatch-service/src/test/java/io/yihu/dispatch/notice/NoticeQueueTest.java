package io.yihu.dispatch.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.yihu.dispatch.domain.notice.Notice;
import io.yihu.dispatch.domain.notice.Occasion;
import io.yihu.dispatch.domain.notice.Tiding;
import io.yihu.testkit.TestStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A queue in which much waits. */
class NoticeQueueTest {
    private static final MongoClient CLIENT = MongoClients.create(TestStore.uri());
    private static final Instant NIGHT = Instant.parse("2026-09-07T15:00:00Z");

    private final MongoDatabase database = CLIENT.getDatabase(TestStore.freshDatabase());
    private final NoticeLedger ledger = new NoticeLedger(new NoticeDays(database), database);
    private final NoticeReader reader = new NoticeReader(new NoticeDays(database));

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void what_waits_for_the_morning_hides_neither_danger_nor_what_other_groups_are_to_be_told() {
        database.getCollection("notices_queue")
                .insertMany(IntStream.range(0, 2_100)
                        .mapToObj(number -> EntryCodec.document(entry("quiet", number, false, NIGHT)))
                        .toList());
        Entry danger = entry("quiet", 9_998, true, NIGHT.plusSeconds(60));
        Entry other = entry("other", 9_999, false, NIGHT.plusSeconds(60));
        ledger.enter(danger);
        ledger.enter(other);

        List<Entry> queued = ledger.queued();

        assertThat(queued).contains(danger, other);
        assertThat(queued.stream().filter(entry -> entry.notice().group().equals("quiet")))
                .startsWith(danger)
                .as("each is looked up while the lane is ours")
                .hasSizeLessThanOrEqualTo(500);
        assertThat(ledger.waiting("quiet")).isEqualTo(2_101);
    }

    @Test
    void supervision_that_waits_for_the_morning_does_not_hide_what_the_group_is_to_hear_at_once() {
        database.getCollection("notices_queue")
                .insertMany(IntStream.range(0, 600)
                        .mapToObj(number -> EntryCodec.document(entry(Occasion.SUPERVISION, number)))
                        .toList());
        Entry fresh = entry("always", 9_999, false, NIGHT.plusSeconds(60));
        ledger.enter(fresh);

        assertThat(ledger.queued()).contains(fresh).hasSizeGreaterThan(1).hasSizeLessThanOrEqualTo(500);
    }

    @Test
    void entries_of_one_moment_are_read_page_by_page_each_once() {
        List<Entry> all = new ArrayList<>();
        for (int number = 0; number < 7; number++) {
            all.add(entry("duty", number, false, NIGHT));
            ledger.enter(all.get(number));
        }

        List<Entry> read = new ArrayList<>(reader.list(new NoticeQuery(null, null), null, 2));
        while (read.size() < all.size()) {
            List<Entry> page = reader.list(
                    new NoticeQuery("duty", NoticeState.WAITING), NoticeCursor.behind(read.get(read.size() - 1)), 2);
            assertThat(page).isNotEmpty().hasSizeLessThanOrEqualTo(2);
            read.addAll(page);
        }

        assertThat(read).isEqualTo(all);
    }

    @Test
    void a_timeout_that_outlasts_the_lane_is_refused() {
        assertThat(settings(Duration.ofSeconds(12)).timeout()).hasSeconds(12);
        assertThatThrownBy(() -> settings(Duration.ofSeconds(15))).hasMessageContaining("notices.timeout");
        assertThatThrownBy(() -> settings(Duration.ZERO)).hasMessageContaining("notices.timeout");
    }

    private static NoticeProperties settings(Duration timeout) {
        return new NoticeProperties(
                Map.of(),
                Map.of(),
                null,
                "",
                Duration.ofHours(24),
                Duration.ofDays(30),
                timeout,
                Duration.ofSeconds(5),
                8);
    }

    private static Entry entry(String group, int number, boolean urgent, Instant at) {
        return entry(group, number, urgent, at, Occasion.NEW);
    }

    private static Entry entry(Occasion occasion, int number) {
        return entry("always", number, false, NIGHT, occasion);
    }

    private static Entry entry(String group, int number, boolean urgent, Instant at, Occasion occasion) {
        Tiding tiding = new Tiding(occasion, "shizheng", 1, null, null, null);
        String ticket = "260907-0000-%04d".formatted(number);
        Notice notice = new Notice(group + "~" + ticket, group, ticket, tiding, urgent, at);
        return Entry.of(notice, NoticeState.WAITING, at, null);
    }
}
