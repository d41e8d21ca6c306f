package io.yihu.dispatch.domain;

import static io.yihu.dispatch.domain.Given.NOW;
import static io.yihu.dispatch.domain.Given.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.dispatch.domain.handover.Concern;
import io.yihu.dispatch.domain.handover.Figures;
import io.yihu.dispatch.domain.handover.Handover;
import io.yihu.dispatch.domain.handover.Matter;
import io.yihu.dispatch.domain.handover.Shift;
import io.yihu.dispatch.domain.handover.Span;
import io.yihu.events.BasedOn;
import io.yihu.events.EventJson;
import io.yihu.events.RequestKind;
import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import io.yihu.kit.decision.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a shift leaves to the next. */
class HandoverFiguresTest {
    private static final Instant BEGAN = at("2026-09-07T08:00");
    private static final Instant EVENING = at("2026-09-07T20:00");
    private static final Instant MORNING = at("2026-09-08T08:00");

    @Test
    void open_tickets_are_counted_by_status_and_by_unit_and_closed_ones_are_not() {
        Figures figures = taken(Given.inEveryStatus().toList(), EVENING);

        assertThat(figures.open()).isEqualTo(6);
        assertThat(figures.byStatus())
                .containsEntry(WorkStatus.RESOLVED, 1)
                .containsEntry(WorkStatus.SUSPENDED, 1)
                .doesNotContainKeys(WorkStatus.CLOSED, WorkStatus.CANCELLED);
        assertThat(figures.byUnit()).containsExactly(new Figures.OfUnit("shizheng", 6, 0));
        assertThat(figures.flow()).isEqualTo(new Figures.Flow(7, 2, 1));
    }

    @Test
    void a_reply_of_an_earlier_shift_is_not_counted_again() {
        Figures figures =
                Figures.of(List.of(Given.resolved()), true, EVENING, new Span(EVENING, MORNING, Given.AWAITING), 0, 0);

        assertThat(figures.flow().replied()).isZero();
    }

    static Stream<Arguments> told() {
        Instant due = at("2026-09-14T09:30");
        return Stream.of(
                Arguments.of(Concern.OVERDUE, Given.dispatched(), due, due.plusSeconds(60)),
                Arguments.of(Concern.NEAR, Given.dispatched(), at("2026-09-08T08:00"), due),
                Arguments.of(Concern.RETURN, Given.returning(), EVENING, MORNING),
                Arguments.of(Concern.EXTENSION, Given.asking(RequestKind.EXTENSION), EVENING, MORNING),
                Arguments.of(Concern.SUSPENSION, Given.asking(RequestKind.SUSPENSION), EVENING, MORNING),
                Arguments.of(Concern.VOID, Given.asking(RequestKind.VOID), EVENING, MORNING),
                Arguments.of(Concern.OBJECTION, Given.asking(RequestKind.OBJECTION), EVENING, MORNING),
                Arguments.of(Concern.MOVE, Ended.offered(), EVENING, MORNING),
                Arguments.of(Concern.INSTRUCTION, Given.instructed(), EVENING, MORNING),
                Arguments.of(Concern.NOT_REPORTED, Given.whistled(), EVENING, MORNING),
                Arguments.of(Concern.CONTACT_DUE, Given.signed(), EVENING, at("2026-09-09T20:00")),
                Arguments.of(Concern.REPLY_DUE, Given.handled(), EVENING, at("2026-09-14T20:00")),
                Arguments.of(Concern.PAUSE_ENDS, Given.waiting(), EVENING, at("2026-09-11T08:00")),
                Arguments.of(Concern.PROMISE_DUE, Given.suspended(), EVENING, at("2026-09-14T20:00")),
                Arguments.of(Concern.PROMISE_PASSED, Given.suspended(), at("2026-09-15T08:00"), MORNING),
                Arguments.of(Concern.EXTENDED, extended(), EVENING, MORNING),
                Arguments.of(Concern.DANGER, of(TicketKind.COMPLAINT, Urgency.DANGER), BEGAN, EVENING),
                Arguments.of(Concern.FAST_LANE, of(TicketKind.COMPLAINT, Urgency.FAST_LANE), BEGAN, EVENING),
                Arguments.of(Concern.SUPERVISED, supervised(), at("2026-09-16T09:30"), due));
    }

    @ParameterizedTest
    @MethodSource("told")
    void each_concern_is_told_when_it_is_one(Concern concern, WorkItem item, Instant now, Instant until) {
        assertThat(matters(concern, List.of(item), now, until))
                .isNotEmpty()
                .allMatch(matter -> matter.ticketId().equals(item.ticketId()));
        assertThat(matters(concern, List.of(Given.resolved(), Given.closed()), now, until))
                .as("a unit that has replied owes nothing")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Concern.class, names = "UNDISPATCHED", mode = EnumSource.Mode.EXCLUDE)
    void every_concern_of_work_has_its_case(Concern concern) {
        assertThat(told().map(each -> each.get()[0])).contains(concern);
    }

    @Test
    void a_promise_beyond_the_next_shift_is_not_told_and_a_standing_clock_is_not_overdue() {
        assertThat(matters(Concern.REPLY_DUE, List.of(Given.handled()), EVENING, MORNING))
                .isEmpty();
        assertThat(matters(Concern.OVERDUE, List.of(Given.suspended()), at("2026-12-01T08:00"), MORNING))
                .isEmpty();
        assertThat(matters(Concern.NOT_REPORTED, List.of(Given.whistleOver()), EVENING, MORNING))
                .isEmpty();
    }

    @Test
    void a_promise_is_told_only_where_the_clock_of_the_unit_does_not_say_the_same() {
        Instant end = at("2026-09-14T20:00");
        assertThat(matters(Concern.PROMISE_DUE, List.of(Given.handled()), EVENING, end))
                .isEmpty();
        assertThat(matters(Concern.PROMISE_DUE, List.of(extended()), EVENING, end))
                .extracting(Matter::at)
                .containsExactly(at("2026-09-14T09:30"));
        assertThat(matters(Concern.PROMISE_DUE, List.of(extended()), EVENING, MORNING))
                .isEmpty();
    }

    @Test
    void each_summoned_unit_that_is_silent_is_named() {
        assertThat(matters(Concern.NOT_REPORTED, List.of(Given.whistled()), EVENING, MORNING))
                .extracting(Matter::unit)
                .containsExactly("chengguan", "zhifa");
        assertThat(matters(Concern.NOT_REPORTED, List.of(Given.reportedIn()), EVENING, MORNING))
                .extracting(Matter::unit)
                .containsExactly("chengguan");
    }

    @Test
    void of_a_sealed_ticket_only_the_number_is_kept() {
        WorkItem sealed = of(TicketKind.REPORT, Urgency.DANGER);

        assertThat(matters(Concern.DANGER, List.of(sealed), BEGAN, EVENING))
                .extracting(Matter::category)
                .containsOnlyNulls();
    }

    @Test
    void all_are_counted_and_the_first_thirty_named() {
        Figures figures = taken(Collections.nCopies(31, Given.returning()), EVENING);

        Figures.Told told = figures.concerns().stream()
                .filter(each -> each.concern() == Concern.RETURN)
                .findFirst()
                .orElseThrow();
        assertThat(told.total()).isEqualTo(31);
        assertThat(told.matters()).hasSize(Figures.NAMED);
    }

    @Test
    void what_no_unit_could_be_given_comes_before_the_returns_longest_waiting_first_and_sealed_ones_by_number_only() {
        Figures figures = taken(List.of(Given.returning()), EVENING)
                .withUndispatched(
                        List.of(waiting("a", TicketKind.COMPLAINT, EVENING), waiting("b", TicketKind.REPORT, BEGAN)));

        assertThat(figures.concerns())
                .extracting(Figures.Told::concern)
                .containsSubsequence(Concern.UNDISPATCHED, Concern.RETURN);
        assertThat(figures.concerns())
                .filteredOn(told -> told.concern() == Concern.UNDISPATCHED)
                .singleElement()
                .satisfies(told -> assertThat(told.matters())
                        .containsExactly(
                                new Matter("b", null, null, BEGAN),
                                new Matter("a", null, "drainage.blocked", EVENING)));
        assertThat(EventJson.mapper().readValue(EventJson.mapper().writeValueAsString(figures), Figures.class))
                .as("as it is stored")
                .isEqualTo(figures);
    }

    private static Waiting waiting(String ticketId, TicketKind kind, Instant since) {
        WorkMatter matter = new WorkMatter(kind, "drainage.blocked", Given.SONGTAOLI, Urgency.ORDINARY, "shuyuanlu");
        return new Waiting(ticketId, matter, 1L, "nobody-outside", since);
    }

    @Test
    void a_handover_is_taken_once_and_by_somebody_else() {
        Shift shift = new Shift(LocalDate.parse("2026-09-07"), 1, BEGAN, EVENING);
        Handover left = new Handover(shift, "first", EVENING, null, taken(List.of(Given.handled()), EVENING), null);

        assertThat(reason(left.take("first", EVENING))).isEqualTo("own-handover");
        Handover took = ((Decision.Accepted<Handover>) left.take("second", MORNING)).state();
        assertThat(took.taken()).isEqualTo(new Handover.Taken("second", MORNING));
        assertThat(reason(took.take("third", MORNING))).isEqualTo("already-taken-over");
        assertThat(EventJson.mapper().readValue(EventJson.mapper().writeValueAsString(took), Handover.class))
                .as("as it is stored")
                .isEqualTo(took);
    }

    private static String reason(Decision<Handover> decision) {
        return ((Decision.Refused<Handover>) decision).refusal().reason();
    }

    private static Figures taken(List<WorkItem> live, Instant now) {
        return Figures.of(live, true, BEGAN, new Span(now, MORNING, Given.AWAITING), 7, 2);
    }

    private static List<Matter> matters(Concern concern, List<WorkItem> live, Instant now, Instant until) {
        return Figures.of(live, true, BEGAN, new Span(now, until, Given.AWAITING), 0, 0).concerns().stream()
                .filter(told -> told.concern() == concern)
                .flatMap(told -> told.matters().stream())
                .toList();
    }

    private static WorkItem extended() {
        return Given.accepted(Given.REQUESTS.approve(
                Given.asking(RequestKind.EXTENSION), new Ruling(Given.DISPATCHER, null, null), NOW.plusSeconds(2000)));
    }

    private static WorkItem supervised() {
        Instant later = at("2026-09-16T09:30");
        return Given.accepted(Given.TIME.before(
                Given.handled(), later, item -> Decision.accept(item.with(item.progress()), List.of())));
    }

    private static WorkItem of(TicketKind kind, Urgency urgency) {
        WorkMatter matter = new WorkMatter(kind, "drainage.blocked", Given.SONGTAOLI, urgency);
        return Given.accepted(Given.DISPATCHING.assign("260907-0000-0009", matter, BasedOn.intake(1), NOW));
    }
}
