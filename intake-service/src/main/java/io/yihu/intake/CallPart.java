package io.yihu.intake;

import io.yihu.events.Channel;
import io.yihu.events.Triage;
import io.yihu.intake.status.QueryCodes;
import io.yihu.intake.view.KnownTicket;
import io.yihu.intake.view.Names;
import io.yihu.intake.view.TicketWords;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the form of a call, and what an agent reads out once the ticket stands. */
@Component
final class CallPart {
    /** By which else an agent may hear of an appeal; older ledgers come another way. */
    private static final List<Channel> CHANNELS =
            List.of(Channel.PLATFORM, Channel.WEB, Channel.DEPUTY, Channel.PATROL);

    private final FormChoices choices;
    private final AccusedUnits accused;
    private final TicketReader reader;
    private final Names names;
    private final QueryCodes codes;

    CallPart(FormChoices choices, AccusedUnits accused, TicketReader reader, Names names, QueryCodes codes) {
        this.choices = choices;
        this.accused = accused;
        this.reader = reader;
        this.names = names;
        this.codes = codes;
    }

    /** A form for the next call. */
    void blank(Model model, Language language) {
        again(model, CallForm.EMPTY, newKey(), Map.of(), language);
    }

    /** What was typed, and what is wrong with it. */
    void again(Model model, CallForm typed, String key, Map<String, String> wrong, Language language) {
        choices.offer(model, language);
        model.addAttribute(
                "channels",
                CHANNELS.stream()
                        .map(channel -> new FormChoices.Choice(channel.name(), TicketWords.channel(channel, language)))
                        .toList());
        model.addAttribute("accusable", accused.choices(language));
        model.addAttribute("desk", CallReader.DESK);
        model.addAttribute("key", key);
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", wrong);
        model.addAttribute("focus", wrong.isEmpty() ? "kind" : null);
    }

    /** The ticket that this form's key has made before, with another content. */
    void earlier(Model model, @Nullable String ticketId) {
        model.addAttribute("earlier", ticketId);
    }

    /** @throws RefusedException where there is no such ticket */
    void registered(Model model, String ticketId, Language language) {
        KnownTicket known = reader.byId(ticketId, false);
        model.addAttribute("ticket", TicketWords.of(known.answer(names), language));
        model.addAttribute("queryCode", codes.of(ticketId));
        String unit = known.registration().state().accusedUnit();
        model.addAttribute("accused", unit == null ? null : names.unit(unit));
        model.addAttribute("pending", known.registration().state().triage() == Triage.PENDING);
    }

    /** Told apart from every other form, so that it registers once. */
    static String newKey() {
        return UUID.randomUUID().toString();
    }
}
