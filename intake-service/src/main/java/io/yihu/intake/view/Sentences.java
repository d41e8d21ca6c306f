package io.yihu.intake.view;

import static java.util.Map.entry;

import io.yihu.events.CallbackDue;
import io.yihu.events.DispatchCause;
import io.yihu.events.HistoryImported;
import io.yihu.events.Outcome;
import io.yihu.events.ReturnRequested;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketClassified;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketResolved;
import io.yihu.events.TicketSigned;
import io.yihu.events.Triage;
import io.yihu.kit.time.Shanghai;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Tells a caller in plain words what each event means. A test feeds it every permitted event. */
final class Sentences {
    private static final DateTimeFormatter ZH =
            DateTimeFormatter.ofPattern("M 月 d 日 HH:mm", Locale.CHINA).withZone(Shanghai.ZONE);
    private static final DateTimeFormatter EN =
            DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.UK).withZone(Shanghai.ZONE);
    private static final Map<DispatchCause, Line> SENT = Map.of(
            DispatchCause.FIRST, new Line(0, "已派给", "Given to "),
            DispatchCause.AFTER_RETURN, new Line(0, "已改派给", "Passed on to "),
            DispatchCause.REWORK, new Line(0, "已再次交给", "Given again to "),
            DispatchCause.RECLASSIFIED, new Line(0, "已改派给", "Passed on to "),
            DispatchCause.UNIT_ENDED, new Line(0, "已转给", "Gone over to "),
            DispatchCause.REDIRECTED, new Line(0, "已改派给", "Passed on to "));
    private static final Map<Outcome, Line> REPLIED = Map.of(
            Outcome.SOLVED, new Line(0, "问题已解决", "the matter is solved"),
            Outcome.PARTLY, new Line(0, "问题已部分解决", "the matter is solved in part"),
            Outcome.EXPLAINED, new Line(0, "已作解释说明", "the matter was explained"),
            Outcome.NOT_SOLVED, new Line(0, "问题暂未解决", "the matter is not solved yet"));
    private static final Map<Class<? extends TicketEvent>, BiFunction<TicketEvent, Names, Line>> TOLD = Map.ofEntries(
            on(TicketCreated.class, (e, names) -> created(e)),
            on(
                    TicketClassified.class,
                    (e, names) -> new Line(0, "事项和地点已明确，等待派单", "Matter and place are settled; waiting for dispatch")),
            on(TicketAssigned.class, Sentences::assigned),
            on(TicketSigned.class, (e, names) -> about(e.round(), names.unit(e.unit()), "已签收", " has taken it on")),
            on(
                    ReturnRequested.class,
                    (e, names) -> about(
                            e.round(),
                            names.unit(e.unit()),
                            "认为不属其职责，正在审核",
                            " thinks it is not its duty; under review")),
            on(
                    TicketResolved.class,
                    (e, names) -> about(
                            e.round(),
                            names.unit(e.unit()),
                            "已答复：" + told(REPLIED, e.outcome()).zh(),
                            " replied: " + told(REPLIED, e.outcome()).en())),
            on(
                    CallbackDue.class,
                    (e, names) -> new Line(e.round(), "将回访了解办理情况", "We will call back and ask how it went")),
            on(
                    ReworkOrdered.class,
                    (e, names) -> new Line(
                            e.round(),
                            "回访时未得到认可，由" + names.unit(e.unit()).zh() + "重新办理",
                            "Not accepted at the call-back; "
                                    + names.unit(e.unit()).en() + " has to work on it again")),
            on(TicketClosed.class, (e, names) -> new Line(e.round(), "回访完成，已结案", "Called back; closed")),
            on(HistoryImported.class, Sentences::imported));

    private Sentences() {}

    /** The sentence for an event. */
    static Line tell(TicketEvent event, Names names) {
        return Stream.of(TOLD, Handled.TOLD, Amended.TOLD)
                .flatMap(told -> Optional.ofNullable(told.get(event.getClass())).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No sentence tells " + event.type()))
                .apply(event, names);
    }

    private static Line created(TicketCreated e) {
        return e.triage() == Triage.READY
                ? new Line(0, "已登记受理，等待派单", "Registered and accepted; waiting for dispatch")
                : new Line(0, "已登记，正在核对事项和地点", "Registered; matter and place are being settled");
    }

    private static Line imported(HistoryImported e, Names names) {
        Named unit = names.asOf(e.resolvedAt()).unit(e.unit());
        Line replied = told(REPLIED, e.outcome());
        LocalDate on = LocalDate.ofInstant(e.resolvedAt(), Shanghai.ZONE);
        return new Line(
                0,
                "历史工单：" + unit.zh() + "于 " + on + " 答复，" + replied.zh() + "，已结案",
                "Of an older ledger: " + unit.en() + " replied on " + on + ", " + replied.en() + "; closed");
    }

    private static Line assigned(TicketAssigned e, Names names) {
        Named unit = names.unit(e.leadUnit());
        Line sent = told(SENT, e.cause());
        return new Line(
                e.round(),
                sent.zh() + unit.zh() + "，承诺 " + time(ZH, e.resolveBy()) + " 前答复",
                sent.en() + unit.en() + "; an answer is promised by " + time(EN, e.resolveBy()));
    }

    static Line about(int round, Named unit, String zh, String en) {
        return new Line(round, unit.zh() + zh, unit.en() + en);
    }

    static String zh(Instant at) {
        return time(ZH, at);
    }

    static String en(Instant at) {
        return time(EN, at);
    }

    private static <K> Line told(Map<K, Line> words, K key) {
        return Objects.requireNonNull(words.get(key), "every value has its words");
    }

    private static String time(DateTimeFormatter format, Instant at) {
        return format.format(at);
    }

    static <E extends TicketEvent> Map.Entry<Class<? extends TicketEvent>, BiFunction<TicketEvent, Names, Line>> on(
            Class<E> type, BiFunction<E, Names, Line> teller) {
        return entry(type, (event, names) -> teller.apply(type.cast(event), names));
    }
}
