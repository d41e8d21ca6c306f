package io.yihu.dispatch.paper;

import io.yihu.dispatch.domain.handover.Handover;
import io.yihu.dispatch.domain.handover.Shift;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.time.Shanghai;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of the handover. */
@Component
final class HandoverPart {
    private final Handovers handovers;
    private final HandoverDesk desk;
    private final ShiftPlan plan;
    private final HandoverWords words;
    private final Clock clock;

    HandoverPart(Handovers handovers, HandoverDesk desk, ShiftPlan plan, HandoverWords words, Clock clock) {
        this.handovers = handovers;
        this.desk = desk;
        this.plan = plan;
        this.words = words;
        this.clock = clock;
    }

    /** A shift that may be chosen. */
    record Choice(String id, String name, boolean chosen, boolean handedOver) {}

    /** A handover in the list. */
    record Line(String id, String shift, String by, Instant at, Handover.@Nullable Taken taken) {
        static Line of(Stored<Handover> stored, Language language) {
            Handover handover = stored.state();
            return new Line(
                    stored.id(),
                    HandoverWords.shift(handover.shift(), language),
                    handover.by(),
                    handover.at(),
                    handover.taken());
        }
    }

    /** What the shift leaves now, the form to hand it over, and the handovers before. */
    void fill(Model model, HandoverForm form, Map<String, String> wrong, @Nullable LocalDate until, Language language) {
        Instant now = clock.instant();
        List<Shift> choice = plan.choice(now);
        Shift offered = plan.offered(now, handovers);
        String chosen = form.shift() == null ? offered.id() : form.shift();
        model.addAttribute(
                "choices",
                choice.stream()
                        .map(shift -> new Choice(
                                shift.id(),
                                HandoverWords.shift(shift, language),
                                shift.id().equals(chosen),
                                handovers.find(shift.id()).isPresent()))
                        .toList());
        model.addAttribute("said", words.say(desk.figures(offered), now, language));
        model.addAttribute("shiftName", HandoverWords.shift(offered, language));
        model.addAttribute("draft", handovers.find(offered.id()).isPresent() ? null : "handover-" + offered.id());
        model.addAttribute("now", now);
        model.addAttribute("form", form);
        model.addAttribute("wrong", wrong);
        model.addAttribute("key", UUID.randomUUID().toString());
        fillList(model, until, language);
    }

    private void fillList(Model model, @Nullable LocalDate until, Language language) {
        LocalDate last = until == null ? LocalDate.ofInstant(clock.instant(), Shanghai.ZONE) : until;
        model.addAttribute(
                "past",
                handovers.until(last).stream()
                        .map(each -> Line.of(each, language))
                        .toList());
        model.addAttribute("last", last);
        model.addAttribute("earlier", last.minusDays(Handovers.DAYS));
    }

    /** One handover with what was stored with it. */
    void fill(Model model, String handoverId, Caller caller, Language language) {
        Stored<Handover> stored = handovers.find(handoverId).orElseThrow(() -> new RefusedException(Handover.UNKNOWN));
        Handover handover = stored.state();
        model.addAttribute("line", Line.of(stored, language));
        model.addAttribute("remark", handover.remark());
        model.addAttribute("said", words.say(handover.figures(), handover.at(), language));
        model.addAttribute("takes", handover.taken() == null && !handover.by().equals(caller.subject()));
        model.addAttribute("key", UUID.randomUUID().toString());
    }
}
