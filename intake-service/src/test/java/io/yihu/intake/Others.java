package io.yihu.intake;

import io.yihu.events.BasedOn;
import io.yihu.events.CallbackAnswers;
import io.yihu.events.DispatchCause;
import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.Outcome;
import io.yihu.events.RecordType;
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
import java.util.List;

/** The other services, played by records as they would publish them. */
final class Others {
    static final Instant PROMISED = Instant.parse("2026-03-06T10:00:00Z");
    private static final Instant AT = Instant.parse("2026-03-03T02:00:00Z");

    private Others() {}

    static void knowUnit() {
        UnitReference unit = new UnitReference("chengguan", "城市管理办公室", "Urban Management Office", "DEPARTMENT", null);
        send("reference-units", "chengguan", envelope(Writer.DISPATCH, RecordType.UNIT, "chengguan", 1), unit);
    }

    static void assign(String id) {
        event(
                Writer.DISPATCH,
                id,
                1,
                new TicketAssigned(
                        1,
                        1,
                        DispatchCause.FIRST,
                        "chengguan",
                        List.of(),
                        AT,
                        AT.plusSeconds(3600),
                        PROMISED,
                        new Rule("r1", "1"),
                        true,
                        BasedOn.intake(1)));
    }

    static void signAndResolve(String id, String reply) {
        event(Writer.DISPATCH, id, 2, new TicketSigned(1, 1, "chengguan", AT, true));
        event(Writer.DISPATCH, id, 3, new TicketResolved(1, 1, "chengguan", Outcome.SOLVED, AT, true));
        TicketText text = new TicketText(id, "reply-1", reply, AT);
        send("dispatch-texts", TicketText.key(id, "reply-1"), envelope(Writer.DISPATCH, RecordType.TEXT, id, 4), text);
    }

    static void close(String id) {
        CallbackAnswers good = new CallbackAnswers(true, true, Satisfaction.SATISFIED);
        event(Writer.FEEDBACK, id, 1, new TicketClosed(1, 1, "chengguan", good, AT, BasedOn.dispatch(3)));
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
