package io.yihu.dispatch.catalogue;

import io.yihu.dispatch.catalogue.CataloguePart.Trial;
import io.yihu.dispatch.domain.setup.DispatchLayouts;
import io.yihu.kit.csv.CsvTables;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.FormExchange;
import io.yihu.kit.web.PageRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a trial that was sent as a form; what is wrong comes back beside its field, faults of the draft as a list. */
@Component
final class TrialTaker {
    private static final int PAGE = 50;
    private static final Set<String> FIELDS = Set.of("draft", "from", "to", "on");
    private static final Refusal NO_DRAFT = Refusal.rule("required", "draft", "请选择或粘贴目录草案", "Choose or paste a draft");

    private static final Refusal NOTHING =
            Refusal.rule("required", "proposal", "请勾选要采纳的建议", "Choose proposals to take up");

    private final TrialDesk desk;
    private final DraftReader drafts;

    TrialTaker(TrialDesk desk, DraftReader drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    /** A draft made of proposals, in the form for trying it; whatever an import would refuse is listed. */
    Trial drafted(List<String> proposals, Function<List<String>, String> drafting, FormExchange exchange) {
        TrialForm form = TrialForm.EMPTY;
        try {
            if (proposals.isEmpty()) {
                throw new RefusedException(NOTHING);
            }
            form = TrialForm.of(drafting.apply(proposals));
            sound(text(form.draft()));
            return new Trial(form, null, Map.of(), List.of(), proposals);
        } catch (RefusedException refused) {
            return wrong(form, refused, exchange);
        }
    }

    /**
     * The file of a draft.
     *
     * @throws RefusedException where an import would refuse it
     */
    byte[] sound(String draft) {
        byte[] table = CsvTables.bytes(draft);
        drafts.read(table);
        return table;
    }

    Trial take(TrialForm form, Caller caller, FormExchange exchange) {
        try {
            byte[] csv = text(form.draft()).getBytes(StandardCharsets.UTF_8);
            SimulationView said = desk.run(csv, form.query(), new PageRequest(after(form), PAGE), caller);
            return new Trial(form, TrialWords.of(said, exchange.language()), Map.of(), List.of(), List.of());
        } catch (RefusedException refused) {
            return wrong(form, refused, exchange);
        }
    }

    private static Trial wrong(TrialForm form, RefusedException refused, FormExchange exchange) {
        List<String> faults = faults(refused, exchange.language());
        return new Trial(form, null, faults.isEmpty() ? exchange.wrong(refused, FIELDS) : Map.of(), faults, List.of());
    }

    private static String text(@Nullable String draft) {
        if (draft == null || draft.isBlank()) {
            throw new RefusedException(NO_DRAFT);
        }
        return draft;
    }

    private static @Nullable String after(TrialForm form) {
        return form.after() == null || form.after().isBlank() ? null : form.after();
    }

    private static List<String> faults(RefusedException refused, Language language) {
        return refused.refusals().stream()
                .filter(refusal -> String.valueOf(refusal.field()).startsWith(DispatchLayouts.CATALOGUE.file()))
                .map(refusal -> language.choose(refusal.zh(), refusal.en()))
                .toList();
    }
}
