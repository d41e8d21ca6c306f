package io.yihu.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing in a ticket event can hold a citizen's words or name: every string is a code that is listed here. */
class NoFreeTextTest {
    private static final Set<String> CODES = Set.of(
            "TicketCreated.category",
            "TicketCreated.source",
            "TicketCreated.accusedUnit",
            "TicketClassified.category",
            "TicketClassified.accusedUnit",
            "TicketReclassified.category",
            "TicketReclassified.accusedUnit",
            "TicketReclassified.formerCategory",
            "TicketAssigned.leadUnit",
            "TicketAssigned.assistUnits",
            "TicketAssigned.limit",
            "TicketSigned.unit",
            "ReturnRequested.unit",
            "ReturnRequested.suggestedUnit",
            "ReturnDecided.unit",
            "DispatchRevised.unit",
            "DispatchRevised.assistUnits",
            "DispatchRevised.limit",
            "DispatchRevised.newAssistUnits",
            "RecountedClock.unit",
            "MoveReviewed.unit",
            "MoveReviewed.toUnit",
            "CallerContacted.unit",
            "RequestMade.unit",
            "RequestMade.suggestedUnit",
            "RequestDecided.unit",
            "RequestDecided.toUnit",
            "CallerAsked.unit",
            "ClockResumed.unit",
            "DeadlineReached.unit",
            "SupervisionRaised.unit",
            "InstructionGiven.unit",
            "InstructionAnswered.unit",
            "EarlierCall.ticketId",
            "WhistleBlown.unit",
            "WhistleBlown.by",
            "WhistleBlown.units",
            "SummonsAnswered.unit",
            "FindingsAgreed.unit",
            "FindingsAgreed.units",
            "UnitOrder.unit",
            "OrderDone.unit",
            "TicketAssisted.unit",
            "WhistleEnded.unit",
            "WhistleRated.unit",
            "WhistleRated.rated",
            "TicketResolved.unit",
            "CallbackDue.unit",
            "ReworkOrdered.unit",
            "TicketClosed.unit",
            "HistoryImported.category",
            "HistoryImported.source",
            "HistoryImported.unit",
            "Place.street",
            "Place.community",
            "Place.estate",
            "Place.district",
            "Rule.row",
            "Rule.version");

    /** What the rule must catch, at the top, in a list and in a nested record. */
    record Chatty(String remark, List<String> notes, Inner inner, Object anything, Integer fine) {
        record Inner(String callerName) {}
    }

    @ParameterizedTest
    @EnumSource
    void a_ticket_event_holds_codes_and_no_free_text(EventType type) {
        assertThat(textFields(type.record())).isSubsetOf(CODES);
    }

    @Test
    void the_list_of_codes_holds_nothing_that_is_gone() {
        assertThat(Stream.of(EventType.values()).flatMap(t -> textFields(t.record()).stream()))
                .containsAll(CODES);
    }

    @Test
    void the_event_types_are_all_the_permitted_events() {
        assertThat(Stream.<Class<?>>of(TicketEvent.class.getPermittedSubclasses()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(EventType.values()).map(EventType::record).toList());
    }

    @Test
    void a_planted_free_text_is_found_wherever_it_hides() {
        assertThat(textFields(Chatty.class))
                .containsExactly("Chatty.remark", "Chatty.notes", "Inner.callerName", "Chatty.anything");
    }

    private static List<String> textFields(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .flatMap(c -> textFields(c, c.getGenericType()))
                .toList();
    }

    private static Stream<String> textFields(RecordComponent owner, Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).flatMap(t -> textFields(owner, t));
        }
        Class<?> c = (Class<?>) type;
        if (c.isRecord()) {
            return textFields(c).stream();
        }
        boolean closed =
                c.isEnum() || Number.class.isAssignableFrom(c) || c == Boolean.class || c == java.time.Instant.class;
        return closed ? Stream.empty() : Stream.of(owner.getDeclaringRecord().getSimpleName() + "." + owner.getName());
    }
}
