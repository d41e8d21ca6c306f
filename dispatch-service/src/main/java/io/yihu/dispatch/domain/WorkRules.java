package io.yihu.dispatch.domain;

import static java.util.Objects.requireNonNull;

import io.yihu.dispatch.domain.handover.Shifts;
import io.yihu.dispatch.domain.notice.Quiet;
import io.yihu.events.SupervisionCause;
import io.yihu.events.SupervisionLevel;
import io.yihu.events.Urgency;
import io.yihu.events.WhistleKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of the working life ({@code docs/life-cycle.md}) as an office has set them. Immutable. */
public final class WorkRules {
    /** What an office begins with. */
    public static final WorkRules DEFAULT = new WorkRules(Map.of(), SupervisionRule.USUAL);

    private static final long MINUTES_OF_HOUR = 60;
    private static final long DAY = 24 * MINUTES_OF_HOUR;

    private final Map<WorkRule, WorkRule.Setting> settings = new EnumMap<>(WorkRule.class);
    private final List<SupervisionRule> supervision;

    /**
     * As set; what is not set is as usual.
     *
     * @param supervision the counted reasons for which attention rises
     */
    public WorkRules(Map<WorkRule, WorkRule.Setting> set, List<SupervisionRule> supervision) {
        this.supervision = List.copyOf(supervision);
        for (WorkRule rule : WorkRule.values()) {
            settings.put(rule, set.getOrDefault(rule, rule.usual()));
        }
    }

    /** What a rule is set to. */
    public WorkRule.Setting get(WorkRule rule) {
        return requireNonNull(settings.get(rule));
    }

    /** The counted reasons for which attention rises. */
    public List<SupervisionRule> supervision() {
        return supervision;
    }

    /** The level that so many low ratings of one ticket lead to. */
    Optional<SupervisionLevel> byRating(int reworks) {
        return highest(SupervisionCause.LOW_RATING, rule -> rule.metBy(reworks));
    }

    /** The level that tickets of these moments lead to. */
    public Optional<SupervisionLevel> byMoments(SupervisionCause cause, List<Instant> moments, Instant now) {
        return highest(cause, rule -> rule.metBy(moments, now));
    }

    /** Whether a ticket of this moment is among those that any rule of the cause counts. */
    public boolean counts(SupervisionCause cause, Instant moment, Instant now) {
        return supervision.stream().anyMatch(rule -> rule.cause() == cause && rule.within(moment, now));
    }

    private Optional<SupervisionLevel> highest(SupervisionCause cause, Predicate<SupervisionRule> met) {
        return supervision.stream()
                .filter(rule -> rule.cause() == cause && met.test(rule))
                .map(SupervisionRule::level)
                .max(Comparator.naturalOrder());
    }

    QuietHours quietHours() {
        return new QuietHours(count(WorkRule.QUIET_FROM), count(WorkRule.QUIET_UNTIL));
    }

    /** The quiet hours of supervision; missing where there are none. */
    public @Nullable Quiet quiet() {
        return quietHours().quiet();
    }

    /** A rung of the ladder: so long after the deadline for the reply attention rises to this level. */
    record Rung(SupervisionLevel level, Limit after) {}

    Limit limit(WorkRule rule) {
        WorkRule.Setting setting = get(rule);
        return new Limit(setting.amount(), requireNonNull(setting.unit(), "a length of time"));
    }

    int count(WorkRule rule) {
        return get(rule).amount();
    }

    Limit contact(Urgency urgency) {
        return limit(
                switch (urgency) {
                    case DANGER -> WorkRule.CONTACT_DANGER;
                    case UTILITY -> WorkRule.CONTACT_UTILITY;
                    case FAST_LANE -> WorkRule.CONTACT_FAST_LANE;
                    case INQUIRY -> WorkRule.CONTACT_INQUIRY;
                    case ORDINARY, COMPLEX -> WorkRule.CONTACT;
                });
    }

    Limit assist(Urgency urgency) {
        return limit(
                switch (urgency) {
                    case DANGER -> WorkRule.ASSIST_DANGER;
                    case UTILITY -> WorkRule.ASSIST_UTILITY;
                    case FAST_LANE -> WorkRule.ASSIST_FAST_LANE;
                    case INQUIRY -> WorkRule.ASSIST_INQUIRY;
                    case ORDINARY -> WorkRule.ASSIST;
                    case COMPLEX -> WorkRule.ASSIST_COMPLEX;
                });
    }

    Limit reportIn(WhistleKind kind) {
        return limit(
                switch (kind) {
                    case HARD_PROBLEM -> WorkRule.REPORT_IN_HARD_PROBLEM;
                    case JOINT_ENFORCEMENT -> WorkRule.REPORT_IN_JOINT_ENFORCEMENT;
                    case EMERGENCY -> WorkRule.REPORT_IN_EMERGENCY;
                });
    }

    /** The shifts of the dispatchers. Midnight is 24 hours after midnight, as a rule has an amount of 1 or more. */
    public Shifts shifts() {
        return new Shifts(
                Duration.ofMinutes(minutes(WorkRule.SHIFT_FIRST) % DAY),
                Duration.ofMinutes(minutes(WorkRule.SHIFT_LENGTH)));
    }

    private long minutes(WorkRule rule) {
        Limit limit = limit(rule);
        return limit.unit() == Limit.Unit.MINUTES ? limit.amount() : limit.amount() * MINUTES_OF_HOUR;
    }

    /** 督办: lowest first. */
    List<Rung> ladder() {
        return Stream.of(SupervisionLevel.values()).map(this::rung).toList();
    }

    Rung rung(SupervisionLevel level) {
        return new Rung(level, limit(WorkRule.valueOf("SUPERVISE_" + level)));
    }
}
