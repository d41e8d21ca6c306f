package io.yihu.dispatch.domain;

import io.yihu.events.RequestKind;
import io.yihu.events.SummonsAnswer;
import io.yihu.events.WhistleKind;
import io.yihu.kit.decision.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Any step of people, taken with everything it needs. */
final class Taken {
    private Taken() {}

    static Decision<WorkItem> by(Actor actor, Step step, WorkItem item, Instant now) {
        return switch (step) {
            case SIGN -> Given.DECIDER.sign(item, actor, now);
            case RETURN -> Given.DECIDER.requestReturn(item, actor, "理由", other(item), now);
            case CONTACT -> Given.HANDLING.contact(item, actor, Given.REACHED, now);
            case RESOLVE -> Given.REPLYING.resolve(item, actor, Given.REPLY, now);
            case ASK_CALLER -> Given.HANDLING.ask(item, actor, "哪一栋？", now);
            case CALLER_ANSWERED -> Given.HANDLING.answered(item, actor, now);
            case RESUME -> Given.HANDLING.resume(item, actor, now);
            case EXTEND -> ask(actor, RequestKind.EXTENSION, item, now);
            case SUSPEND -> ask(actor, RequestKind.SUSPENSION, item, now);
            case VOID -> ask(actor, RequestKind.VOID, item, now);
            case OBJECT -> ask(actor, RequestKind.OBJECTION, item, now);
            case APPROVE -> decide(item, number -> Given.REQUESTS.approve(item, on(actor, number), now), now);
            case DECLINE -> decide(item, number -> Given.REQUESTS.decline(item, on(actor, number), now), now);
            case GRANT -> Given.REVIEW.grant(item, new Ruling(actor, null, null), now);
            case DESIGNATE -> Given.REVIEW.designate(item, new Ruling(actor, other(item), null), now);
            case REROUTE -> Given.MOVING.reroute(item, new Ruling(actor, next(item), null), now);
            case REDIRECT -> Given.MOVING.redirecting().redirect(item, new Ruling(actor, other(item), "理由"), now);
            case KEEP -> Given.MOVING.keep(item, new Ruling(actor, null, null), now);
            case REJECT -> Given.REVIEW.reject(item, new Ruling(actor, null, null), now);
            case INSTRUCT -> Given.SUPERVISING.instruct(item, actor, new Supervising.Order("请说明", null), now);
            default -> byOthers(actor, step, item, now);
        };
    }

    private static Ruling on(Actor actor, Integer number) {
        return new Ruling(actor, null, null, number);
    }

    /** Of two that wait the one or the other, as the minute will have it; the other one where that is refused. */
    private static Decision<WorkItem> decide(
            WorkItem item, Function<Integer, Decision<WorkItem>> decider, Instant now) {
        List<PendingRequest> waiting = new ArrayList<>(item.progress().waiting());
        if (waiting.isEmpty()) {
            return decider.apply(null);
        }
        Collections.rotate(waiting, (int) (now.getEpochSecond() / 60 % 2));
        List<Decision<WorkItem>> decisions =
                waiting.stream().map(PendingRequest::number).map(decider).toList();
        return decisions.stream()
                .filter(Decision.Accepted.class::isInstance)
                .findFirst()
                .orElse(decisions.get(0));
    }

    private static Decision<WorkItem> byOthers(Actor actor, Step step, WorkItem item, Instant now) {
        return switch (step) {
            case TAKE_NOTE -> Unsolved.note(item, actor);
            case ANSWER_INSTRUCTION -> Given.SUPERVISING.answer(item, actor, "已在清淤", now);
            case ASSIST_DONE -> Assisting.done(item, actor, "已入户说明", now);
            case WHISTLE ->
                Given.WHISTLING.blow(
                        item, actor, new WhistleWish(WhistleKind.EMERGENCY, List.of(other(item)), "理由"), now);
            case REPORT_IN -> Given.REPORTING.answer(item, actor, SummonsAnswer.REPORTED, null, now);
            case REFUSE_SUMMONS -> Given.REPORTING.answer(item, actor, SummonsAnswer.REFUSED, "另有任务", now);
            case FINDINGS -> Given.WHISTLING.agree(item, actor, Parts.wish(came(item), now), now);
            case ORDER_DONE -> Given.REPORTING.done(item, actor, "已拆除", now);
            case END_WHISTLE -> Given.REPORTING.end(item, actor, now);
            case RATE_UNIT -> Given.REPORTING.rate(item, actor, summoned(item), 4, now);
            case RATE_STREET -> Given.REPORTING.rate(item, actor, null, 5, now);
            default -> throw new IllegalArgumentException("nobody takes " + step);
        };
    }

    private static List<String> came(WorkItem item) {
        Whistle whistle = item.progress().whistle();
        return whistle == null
                ? List.of()
                : whistle.summons().stream()
                        .filter(Summons::came)
                        .map(Summons::unit)
                        .toList();
    }

    static boolean possible(Step step) {
        return step.who() != Step.Who.HOUSE;
    }

    private static Decision<WorkItem> ask(Actor actor, RequestKind kind, WorkItem item, Instant now) {
        Instant until = kind == RequestKind.EXTENSION
                ? item.assignment().clocks().resolveBy().plusSeconds(3600)
                : kind == RequestKind.SUSPENSION ? now.plusSeconds(86_400) : null;
        return Given.REQUESTS.ask(
                item, actor, new Wish(kind, until, "理由", kind == RequestKind.OBJECTION ? other(item) : null), now);
    }

    /** One that was not rated yet, where there is one. */
    private static String summoned(WorkItem item) {
        Whistle whistle = item.progress().whistle();
        return whistle == null
                ? "zhifa"
                : whistle.summons().stream()
                        .sorted(Comparator.comparing(summons -> summons.rating() != null))
                        .findFirst()
                        .orElseThrow()
                        .unit();
    }

    /** Whom the catalogue names, unless that unit has it by now. */
    private static String next(WorkItem item) {
        PendingMove move = item.returns().move();
        return move != null && item.ledBy(move.toUnit()) ? other(item) : null;
    }

    private static String other(WorkItem item) {
        return Stream.of("zhifa", "chengguan")
                .filter(unit -> !item.ledBy(unit))
                .findFirst()
                .orElseThrow();
    }
}
