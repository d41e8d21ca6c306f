package io.yihu.dispatch.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Days of a group, minute by minute: nothing is lost or told twice, and in quiet hours nothing is told but danger. */
class PlannerPropertyTest {
    private static final Instant MIDNIGHT = Notes.at("2026-09-07T00:00");
    private static final int TWO_DAYS = 2 * 24 * 60;
    private static final int LONG_AFTER = TWO_DAYS + 24 * 60 + 500;

    /** Something that happens in a minute. */
    record Happening(int minute, boolean urgent) {}

    @Provide
    Arbitrary<List<Happening>> happenings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, TWO_DAYS - 1),
                        Arbitraries.integers().between(0, 4).map(n -> n == 0))
                .as(Happening::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 150)
    void nothing_is_lost_or_told_twice_and_only_danger_is_told_in_quiet_hours(
            @ForAll("happenings") List<Happening> happenings,
            @ForAll @IntRange(max = 23) int from,
            @ForAll @IntRange(min = 1, max = 23) int length,
            @ForAll @IntRange(min = 1, max = 20) int perMinute,
            @ForAll boolean digest) {
        Quiet quiet = new Quiet(LocalTime.of(from, 0), LocalTime.of((from + length) % 24, 0));
        NoticeGroup group =
                new NoticeGroup("duty", "值守群", List.of(), "wecom", "duty", Set.of(), quiet, perMinute, digest);

        Map<Notice, Integer> told = lived(group, happenings);

        assertThat(told).as("each, once").hasSize(happenings.size());
        told.forEach((notice, minute) -> {
            int happened = (int) Duration.between(MIDNIGHT, notice.happenedAt()).toMinutes();
            assertThat(minute).isGreaterThanOrEqualTo(happened);
            if (!notice.urgent()) {
                assertThat(hush(minute, from, length))
                        .as("told in the minute %d", minute)
                        .isFalse();
            } else if (digest) {
                assertThat(minute).as("danger, at once").isEqualTo(happened);
            }
        });
    }

    /** In which minute each was told. */
    private static Map<Notice, Integer> lived(NoticeGroup group, List<Happening> happenings) {
        Map<Notice, Integer> told = new HashMap<>();
        List<Notice> waiting = new ArrayList<>();
        for (int minute = 0; minute < LONG_AFTER; minute++) {
            Instant now = MIDNIGHT.plus(Duration.ofMinutes(minute));
            happen(happenings, minute, waiting);
            List<Batch> plan = Planner.plan(new Hush(group, null), List.copyOf(waiting), group.perMinute(), now);
            assertThat(plan).as("never more than the rate").hasSizeLessThanOrEqualTo(group.perMinute());
            for (Batch batch : plan) {
                for (Notice notice : batch.notices()) {
                    assertThat(waiting.remove(notice)).as("told once").isTrue();
                    told.put(notice, minute);
                }
            }
        }
        assertThat(waiting).as("lost").isEmpty();
        return told;
    }

    private static void happen(List<Happening> happenings, int minute, List<Notice> waiting) {
        Instant now = MIDNIGHT.plus(Duration.ofMinutes(minute));
        String shanghai = now.atOffset(ZoneOffset.ofHours(8)).toLocalDateTime().toString();
        for (int i = 0; i < happenings.size(); i++) {
            if (happenings.get(i).minute() == minute) {
                waiting.add(Notes.notice(i, happenings.get(i).urgent(), shanghai));
            }
        }
    }

    private static boolean hush(int minute, int from, int length) {
        int hour = minute / 60 % 24;
        return (hour - from + 24) % 24 < length;
    }
}
