package io.yihu.dispatch.precedent;

import io.yihu.dispatch.domain.Waiting;
import io.yihu.dispatch.domain.WorkMatter;
import io.yihu.dispatch.domain.precedent.Likeness;
import io.yihu.dispatch.domain.precedent.PrecedentKeys;
import io.yihu.dispatch.domain.precedent.Similar;
import io.yihu.dispatch.precedent.PrecedentBook.Ruled;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The rulings that resemble a ticket (类似裁定). Looked for from the closest resemblance to the widest, until there are enough
 * to choose from: at most {@value #ENOUGH} tickets are weighed, however many rulings there ever were. Sealed
 * ones (举报) only for those who read all tickets.
 */
@Component
public final class SimilarRulings {
    private static final int ENOUGH = 20;
    private static final int SHOWN = 5;

    private final PrecedentBook book;
    private final Dossiers dossiers;
    private final RulingWords words;

    SimilarRulings(PrecedentBook book, Dossiers dossiers, RulingWords words) {
        this.book = book;
        this.dossiers = dossiers;
        this.words = words;
    }

    /** For a ticket's page, in the reader's words. */
    public List<RulingLine> lines(String ticketId, Caller caller, Language language) {
        return dossiers.find(ticketId, caller).map(dossier -> of(ticketId, dossier, caller)).orElse(List.of()).stream()
                .map(view -> words.line(view, language))
                .toList();
    }

    /** For a ticket that no unit has yet, by its place and matter. */
    public List<RulingLine> lines(Waiting waiting, Caller caller, Language language) {
        WorkMatter matter = waiting.matter();
        return of(new Likeness(waiting.ticketId(), matter.place(), matter.category(), null, null), caller).stream()
                .map(view -> words.line(view, language))
                .toList();
    }

    /** The closest, at most five. */
    List<SimilarView> of(String ticketId, Dossier dossier, Caller caller) {
        return of(new Likeness(ticketId, dossier.place(), dossier.category(), dossier.unit(), dossier.title()), caller);
    }

    private List<SimilarView> of(Likeness likeness, Caller caller) {
        return candidates(likeness, dossiers.readsAll(caller)).values().stream()
                .flatMap(ruled -> weighed(likeness, ruled, caller))
                .sorted((one, other) -> Similar.CLOSEST.compare(one.similar(), other.similar()))
                .limit(SHOWN)
                .map(weighed -> words.view(weighed.view(), weighed.similar()))
                .toList();
    }

    private record Weighed(Similar similar, PrecedentView view) {}

    private Map<String, Ruled> candidates(Likeness likeness, boolean sealedToo) {
        Map<String, Ruled> candidates = new LinkedHashMap<>();
        for (String key : PrecedentKeys.ladder(likeness.place(), likeness.category(), likeness.unit())) {
            if (candidates.size() >= ENOUGH) {
                break;
            }
            book
                    .newest(
                            sealedToo ? List.of(key) : List.of(key, PrecedentKeys.OPEN),
                            null,
                            ENOUGH - candidates.size() + 1)
                    .stream()
                    .filter(ruled -> !ruled.ticketId().equals(likeness.ticketId()))
                    .forEach(ruled -> candidates.put(ruled.ticketId(), ruled));
        }
        return candidates;
    }

    private Stream<Weighed> weighed(Likeness likeness, Ruled ruled, Caller caller) {
        Optional<Dossier> dossier = dossiers.find(ruled.ticketId(), caller);
        return ruled.rulings().stream()
                .map(ruling -> new Weighed(
                        likeness.to(ruling, dossier.map(Dossier::title).orElse(null)),
                        PrecedentView.of(ruling, dossier.orElse(null))))
                .filter(weighed -> weighed.similar().close());
    }
}
