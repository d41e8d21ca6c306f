package io.yihu.events;

import static io.yihu.events.Topic.DISPATCH_TEXTS;
import static io.yihu.events.Topic.FEEDBACK_TEXTS;
import static io.yihu.events.Topic.INTAKE_TEXTS;
import static io.yihu.events.Topic.REFERENCE_CALENDARS;
import static io.yihu.events.Topic.REFERENCE_CATEGORIES;
import static io.yihu.events.Topic.REFERENCE_PLACES;
import static io.yihu.events.Topic.REFERENCE_UNITS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The approved samples as Java records. Samples are added, never changed: each stands for records kept for ever. */
final class Samples {
    private static final Instant WRITTEN = Instant.parse("2026-09-07T01:30:00.250Z");

    private final List<Sample> samples = new ArrayList<>();

    private Samples() {}

    /** Every sample, one of them at least for every published type. */
    static List<Sample> all() {
        return Stream.concat(TicketSamples.all().stream(), new Samples().others().stream())
                .toList();
    }

    /** The samples that have a body, which is all but the tombstones. */
    static List<Sample> withBody() {
        return all().stream().filter(s -> s.body() != null).toList();
    }

    private List<Sample> others() {
        texts();
        text("erased", DISPATCH_TEXTS, Writer.DISPATCH, "20260907-0002", "reply-1", 9, null);
        add("full", RecordType.UNIT, REFERENCE_UNITS, "songtaoli",
                new UnitReference("songtaoli", "松涛里社区", "Songtaoli community", "COMMUNITY", "shuyuanlu"));
        add("minimal", RecordType.UNIT, REFERENCE_UNITS, "urban-management",
                new UnitReference("urban-management", "城管办", "Urban management office", "DEPARTMENT", null));
        add("full", RecordType.CALENDAR, REFERENCE_CALENDARS, "2026", new CalendarReference(
                2026,
                List.of(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-02")),
                List.of(LocalDate.parse("2026-10-10"))));
        add("minimal", RecordType.CALENDAR, REFERENCE_CALENDARS, "2027", new CalendarReference(2027, List.of(), List.of()));
        add("full", RecordType.PLACE, REFERENCE_PLACES, "xintai-hefu", new PlaceReference(
                "xintai-hefu", "信泰和府", "Xintai Hefu", "ESTATE", "dutang", List.of("信泰和府小区")));
        add("minimal", RecordType.PLACE, REFERENCE_PLACES, "shuyuanlu",
                new PlaceReference("shuyuanlu", "书院路街道", "Shuyuanlu subdistrict", "STREET", null, List.of()));
        add("full", RecordType.CATEGORY, REFERENCE_CATEGORIES, "drain-blocked",
                new CategoryReference("drain-blocked", "下水道堵塞", "Blocked drain", 3, "municipal"));
        add("minimal", RecordType.CATEGORY, REFERENCE_CATEGORIES, "urban-construction",
                new CategoryReference("urban-construction", "城乡建设", "Urban and rural construction", 1, null));
        return samples;
    }

    private void texts() {
        text("noise", INTAKE_TEXTS, Writer.INTAKE, "20260907-0001", "description", 2, "信泰和府楼下商铺高音喇叭叫卖，噪音扰民。");
        text("sewer", DISPATCH_TEXTS, Writer.DISPATCH, "20260907-0002", "reply-1", 4, "松涛里小区下水道已疏通，臭味已消除。");
        text("vendors", FEEDBACK_TEXTS, Writer.FEEDBACK, "20260907-0003", "verdict-1", 3, "海关路口流动摊贩已清走，来电人满意。");
    }

    private void text(
            String n, Topic topic, Writer writer, String ticketId, String field, int sequence, @Nullable String text) {
        samples.add(new Sample(
                RecordType.TEXT + "/" + n,
                topic,
                TicketText.key(ticketId, field),
                new Envelope(writer, RecordType.TEXT, ticketId, sequence, WRITTEN, "req-7f3a", null),
                text == null ? null : new TicketText(ticketId, field, text, WRITTEN)));
    }

    private void add(String n, String type, Topic topic, String key, Record body) {
        Envelope envelope = new Envelope(topic.writer(), type, key, 1, WRITTEN, null, null);
        samples.add(new Sample(type + "/" + n, topic, key, envelope, Objects.requireNonNull(body)));
    }
}
