package io.yihu.intake;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import io.yihu.events.PlaceReference;
import io.yihu.events.Triage;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.view.KnownTicket;
import io.yihu.intake.view.TicketWords;
import io.yihu.kit.outbox.DecisionStore;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.setup.Setup;
import java.util.List;
import java.util.Locale;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills intake's parts of pages. */
@Component
final class IntakeParts {
    private static final Bson OLDEST_FIRST = ascending("_id");
    private static final Bson PENDING = eq("state.triage", Triage.PENDING.name());

    private final DecisionStore<Registration> registrations;
    private final TicketReader reader;
    private final Setup<IntakeRules> setup;
    private final TicketTeller teller;
    private final TicketForms forms;

    IntakeParts(
            DecisionStore<Registration> registrations,
            TicketReader reader,
            Setup<IntakeRules> setup,
            TicketTeller teller,
            TicketForms forms) {
        this.registrations = registrations;
        this.reader = reader;
        this.setup = setup;
        this.teller = teller;
        this.forms = forms;
    }

    /** What nobody can dispatch until somebody says what and where it is. */
    void unclassified(Model model, int rows, Caller caller, Language language) {
        model.addAttribute("waiting", registrations.countLive(PENDING));
        model.addAttribute("lines", lines(registrations.live(PENDING, OLDEST_FIRST, rows), caller, language));
    }

    /** What is open at places that are called like this, by name or alias. */
    void called(Model model, String text, int rows, Caller caller, Language language) {
        String wanted = text.toLowerCase(Locale.ROOT);
        List<String> codes = setup.current().places().all().stream()
                .filter(place -> isCalled(place, wanted))
                .map(PlaceReference::code)
                .toList();
        Bson there = or(
                in("state.subject.place.estate", codes),
                in("state.subject.place.community", codes),
                in("state.subject.place.street", codes));
        model.addAttribute(
                "lines",
                codes.isEmpty() ? List.of() : lines(registrations.live(there, OLDEST_FIRST, rows), caller, language));
    }

    /** @throws RefusedException where there is none, or none this person may see */
    void ticket(Model model, String ticketId, Caller caller, Language language) {
        KnownTicket known = reader.byId(ticketId, TicketController.maySeeCaller(caller));
        if (!teller.mayRead(caller, known)) {
            throw new RefusedException(TicketReader.NO_SUCH_TICKET);
        }
        model.addAttribute("ticket", teller.words(known, language));
        model.addAttribute("accused", teller.accusedUnit(known, caller));
        forms.offer(model, known, caller, language);
    }

    private List<TicketWords> lines(List<Stored<Registration>> found, Caller caller, Language language) {
        return found.stream()
                .map(stored -> reader.byId(stored.id(), false))
                .filter(known -> !teller.keepsAway(known, caller))
                .map(known -> teller.words(known, language))
                .toList();
    }

    private static boolean isCalled(PlaceReference place, String wanted) {
        return !wanted.isEmpty()
                && (place.nameZh().contains(wanted)
                        || place.nameEn().toLowerCase(Locale.ROOT).contains(wanted)
                        || place.aliases() != null
                                && place.aliases().stream().anyMatch(alias -> alias.contains(wanted)));
    }
}
