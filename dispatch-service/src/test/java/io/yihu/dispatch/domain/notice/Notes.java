package io.yihu.dispatch.domain.notice;

import io.yihu.events.SupervisionLevel;
import io.yihu.events.UnitClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notices for tests. */
final class Notes {
    private Notes() {}

    static Instant at(String shanghai) {
        return LocalDateTime.parse(shanghai).toInstant(ZoneOffset.ofHours(8));
    }

    /** Left alone from ten in the evening until seven. */
    static NoticeGroup group(int perMinute, boolean digest) {
        return group(new Quiet(LocalTime.of(22, 0), LocalTime.of(7, 0)), perMinute, digest);
    }

    /** Never left alone. */
    static NoticeGroup always() {
        return group(null, 20, true);
    }

    static NoticeGroup quiet(int from, int to) {
        return group(new Quiet(LocalTime.of(from, 0), LocalTime.of(to, 0)), 20, true);
    }

    private static NoticeGroup group(@Nullable Quiet quiet, int perMinute, boolean digest) {
        return new NoticeGroup("duty", "值守群", List.of(), "wecom", "duty", Set.of(), quiet, perMinute, digest);
    }

    /** Attention rose. */
    static Notice raised(int number, String shanghai) {
        Tiding tiding = new Tiding(Occasion.SUPERVISION, "shizheng", 1, null, null, SupervisionLevel.REMIND);
        return Notice.of(always(), "260907-0000-%04d".formatted(number), 1, tiding, false, at(shanghai));
    }

    static Notice notice(int number, boolean urgent, String shanghai) {
        Tiding tiding = tiding(Occasion.NEW, "2026-09-08T09:30");
        return Notice.of(group(20, true), "260907-0000-%04d".formatted(number), 1, tiding, urgent, at(shanghai));
    }

    static Tiding tiding(Occasion occasion, String by) {
        return new Tiding(occasion, "shizheng", 1, UnitClock.SIGN, at(by), null);
    }

    static Told told(Notice notice) {
        return new Told(
                notice, "下水道堵塞", "松涛社区 · 松涛里", "市政设施办公室", "https://yihu.example.org/tickets/" + notice.ticketId());
    }
}
