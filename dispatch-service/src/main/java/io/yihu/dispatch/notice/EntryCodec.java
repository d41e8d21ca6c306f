package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.notice.Notice;
import io.yihu.dispatch.domain.notice.Occasion;
import io.yihu.dispatch.domain.notice.Tiding;
import io.yihu.events.SupervisionLevel;
import io.yihu.events.UnitClock;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Entries as documents. */
final class EntryCodec {
    static final String ID = "_id";
    static final String GROUP = "group";
    static final String STATE = "state";
    static final String OCCASION = "occasion";
    static final String URGENT = "urgent";
    static final String HAPPENED = "happenedAt";
    static final String SINCE = "since";
    static final String TRIES = "tries";
    static final String SENDING = "sending";
    static final String REASON = "reason";
    static final String TOLD = "toldAt";

    private EntryCodec() {}

    static Document document(Entry entry) {
        Notice notice = entry.notice();
        Tiding tiding = notice.tiding();
        return new Document(ID, notice.id())
                .append(GROUP, notice.group())
                .append("ticket", notice.ticketId())
                .append(OCCASION, tiding.occasion().name())
                .append("unit", tiding.unit())
                .append("dispatchNo", tiding.dispatchNo())
                .append("clock", name(tiding.clock()))
                .append("by", date(tiding.by()))
                .append("level", name(tiding.level()))
                .append(URGENT, notice.urgent())
                .append(HAPPENED, date(notice.happenedAt()))
                .append(STATE, entry.state().name())
                .append(SINCE, date(entry.since()))
                .append(TRIES, entry.tries())
                .append(SENDING, entry.sending())
                .append(REASON, entry.reason())
                .append(TOLD, date(entry.told()));
    }

    static Entry entry(Document document) {
        Tiding tiding = new Tiding(
                Occasion.valueOf(document.getString(OCCASION)),
                document.getString("unit"),
                document.getInteger("dispatchNo"),
                optional(document.getString("clock"), UnitClock::valueOf),
                instant(document.getDate("by")),
                optional(document.getString("level"), SupervisionLevel::valueOf));
        Notice notice = new Notice(
                document.getString(ID),
                document.getString(GROUP),
                document.getString("ticket"),
                tiding,
                document.getBoolean(URGENT, false),
                Objects.requireNonNull(instant(document.getDate(HAPPENED))));
        return new Entry(
                notice,
                NoticeState.valueOf(document.getString(STATE)),
                Objects.requireNonNull(instant(document.getDate(SINCE))),
                document.getInteger(TRIES, 0),
                document.getBoolean(SENDING, false),
                document.getString(REASON),
                instant(document.getDate(TOLD)));
    }

    static @Nullable Date date(@Nullable Instant instant) {
        return optional(instant, Date::from);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return optional(date, Date::toInstant);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return optional(constant, Enum::name);
    }

    private static <A, B> @Nullable B optional(@Nullable A value, Function<A, B> made) {
        return value == null ? null : made.apply(value);
    }
}
