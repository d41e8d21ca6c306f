package io.yihu.dispatch;

import io.yihu.dispatch.domain.Actor;
import io.yihu.dispatch.domain.DecisionGuards;
import io.yihu.dispatch.domain.PendingRequest;
import io.yihu.dispatch.domain.Step;
import io.yihu.dispatch.domain.Units;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.Recusal;
import io.yihu.events.UnitReference;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.time.Shanghai;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills dispatch's part of a ticket's page. */
@Component
final class TicketPart {
    private final WorkItems workItems;
    private final WorkItemReader reader;
    private final LookBack before;
    private final CurrentUnits units;
    private final ShownClocks clocks;

    TicketPart(WorkItems workItems, WorkItemReader reader, LookBack before, CurrentUnits units, ShownClocks clocks) {
        this.workItems = workItems;
        this.reader = reader;
        this.before = before;
        this.units = units;
        this.clocks = clocks;
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
        Stored<WorkItem> stored = workItems.readable(ticketId, caller);
        WorkItemDetail detail = reader.detail(stored, caller);
        WorkItemLine line = detail.item();
        model.addAttribute("ticket", TicketWords.of(detail, language));
        lookBack(model, stored, caller, language);
        model.addAttribute("detail", detail);
        model.addAttribute("accused", accused(detail));
        chips(model, stored.state(), line, language);
        model.addAttribute(
                "provisional", Provisional.words(line.clocks(), line.overlays().provisional(), language));
        model.addAttribute("units", openUnits(stored.state()));
        requests(model, stored.state(), caller);
        model.addAttribute("words", new StepWords(language));
        model.addAttribute("forms", Call.unitOf(caller) == null ? "/rulings/" : "/steps/");
        model.addAttribute("summonable", summonable(stored.state()));
        model.addAttribute("assists", AssistLine.of(line, stored.state(), clocks, language));
        model.addAttribute("whistle", whistle(stored.state(), detail, language));
        model.addAttribute("attempt", attempt);
        model.addAttribute("key", UUID.randomUUID().toString());
    }

    private @Nullable WhistleView whistle(WorkItem item, WorkItemDetail detail, Language language) {
        return WhistleView.of(detail.item(), new WhistleView.Reader(item, TicketWords.ours(detail), clocks, language));
    }

    /** Numbers of the requests that the reader may decide, and of the objection among them. */
    private void requests(Model model, WorkItem item, Caller caller) {
        Actor reader = Call.actor(caller);
        PendingRequest objection = item.progress().objection();
        model.addAttribute("objection", objection == null ? null : objection.number());
        model.addAttribute("approvable", numbers(DecisionGuards.approvable(item, reader, clocks.now())));
        model.addAttribute("decidable", numbers(DecisionGuards.decidable(item, reader)));
    }

    private static List<Integer> numbers(List<PendingRequest> requests) {
        return requests.stream().map(PendingRequest::number).toList();
    }

    private void chips(Model model, WorkItem item, WorkItemLine line, Language language) {
        ClockView contact = line.clocks().contact();
        model.addAttribute("sign", clocks.chip(item, line.clocks().sign(), language));
        model.addAttribute("contact", contact == null ? null : clocks.chip(item, contact, language));
        model.addAttribute("resolve", clocks.chip(item, line.clocks().resolve(), language));
        model.addAttribute("promise", clocks.chip(item, item.promise(), null, language));
    }

    private void lookBack(Model model, Stored<WorkItem> stored, Caller caller, Language language) {
        model.addAttribute("similar", before.rulings().lines(stored.id(), caller, language));
        model.addAttribute(
                "history",
                before.history().of(stored.id(), stored.state(), caller).stream()
                        .map(each -> HistoryLine.of(each, language))
                        .toList());
    }

    /** The unit that keeps away with all below it; nothing for readers who may not know, and where there is none. */
    private @Nullable UnitReference accused(WorkItemDetail detail) {
        String unit = detail.accusedUnit();
        return unit == null ? null : units.get().find(unit).orElse(null);
    }

    /** Those that may be summoned today. */
    private List<UnitReference> summonable(WorkItem item) {
        Units all = units.get();
        Recusal keepsAway = new Recusal(all.all());
        LocalDate today = LocalDate.ofInstant(clocks.now(), Shanghai.ZONE);
        return all.all().stream()
                .filter(unit -> all.open(unit.code(), today) && !item.ledBy(unit.code()))
                .filter(unit -> !keepsAway.bars(item.matter().accusedUnit(), unit.code(), today))
                .toList();
    }

    /** Those that a ticket can be sent to today. */
    private List<UnitReference> openUnits(WorkItem item) {
        Units all = units.get();
        Recusal keepsAway = new Recusal(all.all());
        LocalDate today = LocalDate.ofInstant(clocks.now(), Shanghai.ZONE);
        return all.all().stream()
                .filter(unit -> all.mayLead(unit.code(), item.matter().category(), today)
                        && !keepsAway.bars(item.matter().accusedUnit(), unit.code(), today))
                .toList();
    }
}
