package io.yihu.dispatch.precedent;

import io.yihu.dispatch.domain.precedent.Precedent;
import io.yihu.dispatch.precedent.PrecedentBook.Ruled;
import io.yihu.kit.security.Caller;
import io.yihu.kit.web.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks through precedents. Codes are found by index; words are compared with the texts as they stand now, so that no copy
 * of them has to be erased; at most {@value #LOOKED_AT} tickets are looked at for one answer, and the cursor goes on from there.
 * Rulings on sealed tickets (举报) are found by those alone who read all tickets: others learn not even that there is one.
 */
@Component
final class PrecedentReader {
    private static final int LOOKED_AT = 100;

    private final PrecedentBook book;
    private final Dossiers dossiers;

    PrecedentReader(PrecedentBook book, Dossiers dossiers) {
        this.book = book;
        this.dossiers = dossiers;
    }

    /**
     * A part of the answer; where words are looked for it may have no items and yet a cursor.
     *
     * @param limit of tickets; one that was ruled on twice may bring two items
     */
    Page<PrecedentView> search(PrecedentQuery query, @Nullable String after, int limit, Caller caller) {
        int looked = query.q() == null ? limit : LOOKED_AT;
        List<String> keys = query.keys(dossiers.readsAll(caller));
        List<Ruled> found = book.newest(keys, PrecedentCursor.parse(after), looked + 1);
        List<PrecedentView> items = new ArrayList<>();
        String next = null;
        for (Ruled ruled : found.subList(0, Math.min(looked, found.size()))) {
            if (items.size() >= limit) {
                return new Page<>(items, next);
            }
            items.addAll(matching(ruled, query, caller));
            next = ruled.cursor().text();
        }
        return new Page<>(items, found.size() > looked ? next : null);
    }

    private List<PrecedentView> matching(Ruled ruled, PrecedentQuery query, Caller caller) {
        List<Precedent> meant = ruled.rulings().stream().filter(query::means).toList();
        if (meant.isEmpty()) {
            return List.of();
        }
        Dossier dossier = dossiers.find(ruled.ticketId(), caller).orElse(null);
        return meant.stream()
                .map(precedent -> PrecedentView.of(precedent, dossier))
                .filter(view -> query.saidIn(view.texts()))
                .toList();
    }
}
