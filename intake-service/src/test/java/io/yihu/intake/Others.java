package io.yihu.intake;

import io.yihu.events.BasedOn;
import io.yihu.events.CallbackAnswers;
import io.yihu.events.CallerAsked;
import io.yihu.events.ClockResumed;
import io.yihu.events.DispatchCause;
import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.FormerName;
import io.yihu.events.Outcome;
import io.yihu.events.RecordType;
import io.yihu.events.ResumeCause;
import io.yihu.events.Rule;
import io.yihu.events.Satisfaction;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketResolved;
import io.yihu.events.TicketSigned;
import io.yihu.events.TicketText;
import io.yihu.events.UnitReference;
import io.yihu.events.Writer;
import io.yihu.testkit.KafkaProbe;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The other services, played by records as they would publish them. */
final class Others {
    static final Instant PROMISED = Instant.parse("2026-03-06T10:00:00Z");
    private static final Instant AT = Instant.parse("2026-03-03T02:00:00Z");

    private Others() {}

    /** Renamed after all that happens here: its tickets speak of it by the name of then. */
    static void knowUnit() {
        UnitReference unit = new UnitReference("chengguan", "城管服务中心", "Urban Services", "DEPARTMENT", "street")
                .formerly(List.of(new FormerName("城市管理办公室", "Urban Management Office", LocalDate.of(2026, 3, 31))));
        send("reference-units", "chengguan", envelope(Writer.DISPATCH, RecordType.UNIT, "chengguan", 1), unit);
    }

    /** And a street with a market below it. */
    static void knowUnits() {
        knowUnit();
        List.of(
                        new UnitReference("street", "街道办事处", "Street Office", "STREET", null),
                        new UnitReference("market", "市场办", "Market Office", "DEPARTMENT", "street"))
                .forEach(unit -> send(
                        "reference-units",
                        unit.code(),
                        envelope(Writer.DISPATCH, RecordType.UNIT, unit.code(), 1),
                        unit));
    }

    static void assign(String id) {
        assign(id, "chengguan", List.of());
    }

    static void assign(String id, String lead, List<String> assists) {
        event(
                Writer.DISPATCH,
                id,
                1,
                new TicketAssigned(
                        1,
                        1,
                        DispatchCause.FIRST,
                        lead,
                        assists,
                        AT,
                        AT.plusSeconds(3600),
                        PROMISED,
                        new Rule("r1", "1"),
                        true,
                        BasedOn.intake(1),
                        null));
    }

    static void signAndResolve(String id, String reply) {
        event(Writer.DISPATCH, id, 2, new TicketSigned(1, 1, "chengguan", AT, true));
        event(Writer.DISPATCH, id, 3, new TicketResolved(1, 1, "chengguan", Outcome.SOLVED, AT, true));
        TicketText text = new TicketText(id, "reply-1", reply, AT);
        send("dispatch-texts", TicketText.key(id, "reply-1"), envelope(Writer.DISPATCH, RecordType.TEXT, id, 4), text);
    }

    static void ask(String id, String question) {
        event(Writer.DISPATCH, id, 2, new TicketSigned(1, 1, "chengguan", AT, true));
        event(Writer.DISPATCH, id, 3, new CallerAsked(1, 1, "chengguan", AT, AT.plusSeconds(86_400)));
        TicketText text = new TicketText(id, "question-1", question, AT);
        send(
                "dispatch-texts",
                TicketText.key(id, "question-1"),
                envelope(Writer.DISPATCH, RecordType.TEXT, id, 4),
                text);
    }

    static void resume(String id) {
        event(
                Writer.DISPATCH,
                id,
                5,
                new ClockResumed(1, 1, "chengguan", ResumeCause.CALLER_ANSWERED, AT.plusSeconds(60), PROMISED));
    }

    static void close(String id) {
        close(id, AT);
    }

    static void close(String id, Instant at) {
        CallbackAnswers good = new CallbackAnswers(true, true, Satisfaction.SATISFIED);
        TicketClosed closed = new TicketClosed(1, 1, "chengguan", good, at, BasedOn.dispatch(3));
        String type = closed.type().wireName();
        send("ticket-reviewed", id, new Envelope(Writer.FEEDBACK, type, id, 1, at, null, null), closed);
    }

    private static void event(Writer writer, String id, long sequence, TicketEvent event) {
        send(event.type().topic().topicName(), id, envelope(writer, event.type().wireName(), id, sequence), event);
    }

    private static Envelope envelope(Writer writer, String type, String subject, long sequence) {
        return new Envelope(writer, type, subject, sequence, AT, null, null);
    }

    private static void send(String topic, String key, Envelope envelope, Object body) {
        KafkaProbe.of(topic).send(key, envelope.headers(), EventJson.write(body));
    }
}
