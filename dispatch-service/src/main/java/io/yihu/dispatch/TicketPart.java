package io.yihu.dispatch;

import io.yihu.dispatch.domain.Step;
import io.yihu.dispatch.domain.Units;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkRefusals;
import io.yihu.events.Outcome;
import io.yihu.events.UnitReference;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.ClockChip;
import io.yihu.kit.time.Shanghai;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills dispatch's part of a ticket's page. */
@Component
final class TicketPart {
    private final WorkItems workItems;
    private final WorkItemReader reader;
    private final CurrentUnits units;
    private final Clock clock;

    TicketPart(WorkItems workItems, WorkItemReader reader, CurrentUnits units, Clock clock) {
        this.workItems = workItems;
        this.reader = reader;
        this.units = units;
        this.clock = clock;
    }

    /**
     * What became of a form.
     *
     * @param step which of them; none where the page is opened
     */
    record Attempt(@Nullable Step step, StepForm form, Map<String, String> wrong) {
        static final Attempt NONE = new Attempt(null, StepForm.EMPTY, Map.of());

        /** What is wrong with a field of a step. */
        public @Nullable String wrong(String ofStep, String field) {
            return step != null && step.name().equals(ofStep) ? wrong.get(field) : null;
        }

        /** What had been typed into a step's form. */
        public StepForm typed(String ofStep) {
            return step != null && step.name().equals(ofStep) ? form : StepForm.EMPTY;
        }
    }

    /** @throws RefusedException where there is no such ticket, or it is another unit's */
    void fill(Model model, String ticketId, Caller caller, Attempt attempt, Language language) {
        Stored<WorkItem> stored =
                workItems.find(ticketId).orElseThrow(() -> new RefusedException(WorkRefusals.UNKNOWN_TICKET));
        Access.check(caller, stored.state());
        WorkItemDetail detail = reader.detail(stored, caller);
        WorkItemLine line = detail.item();
        model.addAttribute("ticket", TicketWords.of(detail, language));
        model.addAttribute("detail", detail);
        model.addAttribute("sign", chip(line, line.clocks().sign(), language));
        model.addAttribute("resolve", chip(line, line.clocks().resolve(), language));
        model.addAttribute("units", openUnits());
        model.addAttribute(
                "outcomes",
                Stream.of(Outcome.values())
                        .collect(Collectors.toMap(
                                Function.identity(),
                                o -> TicketWords.outcome(o, language),
                                (a, b) -> a,
                                () -> new EnumMap<>(Outcome.class))));
        model.addAttribute("attempt", attempt);
        model.addAttribute("key", UUID.randomUUID().toString());
    }

    /** Those that a ticket can be sent to today. */
    private List<UnitReference> openUnits() {
        Units all = units.get();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Shanghai.ZONE);
        return all.all().stream().filter(unit -> all.open(unit.code(), today)).toList();
    }

    private ClockChip chip(WorkItemLine line, ClockView view, Language language) {
        return ClockChip.of(line.assignedAt(), view.by(), view.stoppedAt(), clock.instant(), language);
    }
}
