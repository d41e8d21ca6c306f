package io.yihu.intake;

import io.yihu.events.TicketKind;
import io.yihu.intake.view.TicketWords;
import io.yihu.kit.problem.Language;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the form of a citizen's appeal. */
@Component
final class WebReportPart {
    static final Set<String> FIELDS =
            Set.of("kind", "description", "place", "placeText", "accusedUnit", "name", "phone", "anonymous");

    private static final WebReportForm EMPTY = new WebReportForm(null, null, null, null, null, null, null, null, null);

    private final FormChoices choices;
    private final AccusedUnits accused;

    WebReportPart(FormChoices choices, AccusedUnits accused) {
        this.choices = choices;
        this.accused = accused;
    }

    /** An empty form. */
    void blank(Model model, Language language) {
        fill(model, EMPTY, CallPart.newKey(), Map.of(), language);
    }

    /**
     * What was typed, and what is wrong with it.
     *
     * @param spent whether its key has registered other words, so that it needs a new one
     */
    void again(Model model, WebReportForm typed, boolean spent, Map<String, String> wrong, Language language) {
        String key = typed.asCall().key();
        fill(model, typed, key == null || spent ? CallPart.newKey() : key, wrong, language);
    }

    private void fill(
            Model model, WebReportForm typed, @Nullable String key, Map<String, String> wrong, Language language) {
        choices.offer(model, language);
        model.addAttribute(
                "kinds",
                Stream.of(TicketKind.values())
                        .filter(TicketKind::worked)
                        .map(kind -> new FormChoices.Choice(kind.name(), TicketWords.kind(kind, language)))
                        .toList());
        model.addAttribute("accusable", accused.choices(language));
        model.addAttribute("key", key);
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", wrong);
        model.addAttribute("focus", null);
    }
}
