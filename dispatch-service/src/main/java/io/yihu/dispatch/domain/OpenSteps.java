package io.yihu.dispatch.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody may do with a ticket next. Only an offer for pages and machines: the deciders decide. */
public final class OpenSteps {
    private static final Set<Step> UNDER_WHISTLE = EnumSet.of(
            Step.END_WHISTLE,
            Step.FINDINGS,
            Step.REPORT_IN,
            Step.REFUSE_SUMMONS,
            Step.ORDER_DONE,
            Step.RATE_UNIT,
            Step.RATE_STREET);

    private OpenSteps() {}

    /**
     * The steps open to this person now.
     *
     * @param rules which say how often and how long something may be done
     */
    public static Set<Step> of(WorkItem item, Actor actor, WorkRules rules, Instant now) {
        return Stream.of(Step.values())
                .filter(step -> step.who() != Step.Who.HOUSE)
                .filter(step -> step.refuse(item, actor) == null)
                .filter(step -> fits(step, item, actor))
                .filter(step -> leaves(step, item, rules, now))
                .filter(step -> step != Step.APPROVE
                        || !DecisionGuards.approvable(item, actor, now).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
    }

    private static boolean fits(Step step, WorkItem item, Actor actor) {
        Progress progress = item.progress();
        return switch (step) {
            case RETURN -> !item.returns().pinned();
            case CONTACT -> progress.contact() == null;
            case RESOLVE -> progress.contact() != null && !owed(progress.whistle());
            case ASSIST_DONE -> Assisting.owes(item, actor.unit());
            case ASK_CALLER -> !item.paused();
            case CALLER_ANSWERED -> item.paused();
            case EXTEND, SUSPEND -> !item.paused() && progress.request() == null;
            case VOID -> progress.request() == null;
            case OBJECT -> progress.objection() == null && !item.returns().ruledOn(actor.unit());
            case REROUTE -> item.returns().move() != null;
            case KEEP -> item.returns().move() != null && !item.returns().move().ofEndedUnit();
            case REDIRECT -> Redirecting.fits(item, actor);
            case GRANT, REJECT, DESIGNATE -> !item.ledBy(actor.homeUnit());
            case TAKE_NOTE -> progress.tally().unheeded();
            case ANSWER_INSTRUCTION ->
                progress.instruction() != null && progress.instruction().waits();
            case DECLINE -> !DecisionGuards.decidable(item, actor).isEmpty();
            default -> fitsWhistle(step, item.progress().whistle(), actor);
        };
    }

    /** Whether the rules of the office leave the time and another turn for it. */
    private static boolean leaves(Step step, WorkItem item, WorkRules rules, Instant now) {
        Clocks clocks = item.assignment().clocks();
        Tally tally = item.progress().tally();
        return switch (step) {
            case RETURN -> clocks.returnBy() == null || !now.isAfter(clocks.returnBy());
            case OBJECT -> !RequestGuards.returnable(item, now);
            case ASK_CALLER -> tally.questions() < rules.count(WorkRule.QUESTIONS);
            case EXTEND -> tally.extensions() < rules.count(WorkRule.EXTENSIONS) && !now.isAfter(clocks.resolveBy());
            case RESOLVE -> Assisting.awaited(item, now).isEmpty();
            default -> true;
        };
    }

    private static boolean fitsWhistle(Step step, @Nullable Whistle whistle, Actor actor) {
        if (!UNDER_WHISTLE.contains(step)) {
            return step != Step.WHISTLE || whistle == null || !whistle.open();
        }
        return whistle != null && (whistle.open() ? goesOn(step, whistle, actor) : over(step, whistle, actor));
    }

    private static boolean goesOn(Step step, Whistle whistle, Actor actor) {
        return switch (step) {
            case END_WHISTLE -> whistle.ruledBy(actor);
            case FINDINGS -> whistle.any(Summons::came);
            case REPORT_IN -> whistle.has(actor.unit(), summons -> !summons.came());
            case REFUSE_SUMMONS -> whistle.has(actor.unit(), summons -> summons.answer() == null);
            case ORDER_DONE -> whistle.has(actor.unit(), Summons::owes);
            default -> false;
        };
    }

    private static boolean over(Step step, Whistle whistle, Actor actor) {
        return switch (step) {
            case RATE_UNIT -> whistle.ruledBy(actor) && whistle.any(summons -> summons.rating() == null);
            case RATE_STREET -> whistle.has(actor.unit(), summons -> summons.ratingOfStreet() == null);
            default -> false;
        };
    }

    private static boolean owed(@Nullable Whistle whistle) {
        return whistle != null && whistle.open() && whistle.any(Summons::owes);
    }
}
