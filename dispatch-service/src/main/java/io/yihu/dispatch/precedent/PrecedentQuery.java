package io.yihu.dispatch.precedent;

import io.yihu.dispatch.domain.precedent.Precedent;
import io.yihu.dispatch.domain.precedent.PrecedentKeys;
import io.yihu.events.ReturnDecision;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which precedents somebody looks for, as the address says it; all conditions must hold.
 *
 * @param q words, parted by spaces, each of which stands in the title, the reasons or the ruling
 * @param category a code, or the beginning of codes up to a dot
 * @param place a code of any level
 * @param unit that returned, was suggested, or got the work
 * @param decision name of a {@link ReturnDecision}
 */
record PrecedentQuery(
        @Nullable String q,
        @Nullable String category,
        @Nullable String place,
        @Nullable String unit,
        @Nullable String decision) {
    private static final int LONGEST = 60;
    private static final Set<String> DECISIONS = Stream.of(ReturnDecision.values())
            .filter(ReturnDecision::ruled)
            .map(Enum::name)
            .collect(Collectors.toSet());

    /** A field left empty says nothing. */
    PrecedentQuery {
        q = text(q, "q");
        category = text(category, "category");
        place = text(place, "place");
        unit = text(unit, "unit");
        decision = text(decision, "decision");
        if (decision != null && !DECISIONS.contains(decision)) {
            throw new RefusedException(
                    Refusal.malformed("unknown-value", "decision", "没有这种裁定", "There is no such decision"));
        }
    }

    List<String> keys() {
        List<String> keys = new ArrayList<>();
        if (place != null) {
            keys.add(PrecedentKeys.place(place));
        }
        if (unit != null) {
            keys.add(PrecedentKeys.unit(unit));
        }
        if (category != null) {
            keys.add(PrecedentKeys.category(category));
        }
        if (decision != null) {
            keys.add(PrecedentKeys.decision(ReturnDecision.valueOf(decision)));
        }
        return keys.isEmpty() ? List.of(PrecedentKeys.ANY) : keys;
    }

    /** What to look for: for whoever may not read all tickets, among those that are not sealed. */
    List<String> keys(boolean readsAll) {
        return readsAll
                ? keys()
                : Stream.concat(keys().stream(), Stream.of(PrecedentKeys.OPEN)).toList();
    }

    /** Whether one ruling has all of it: the words of a ticket are those of all its rulings together. */
    boolean means(Precedent ruling) {
        return PrecedentKeys.of(List.of(ruling)).containsAll(keys());
    }

    /** Whether the words stand in one of these texts. */
    boolean saidIn(List<String> texts) {
        if (q == null) {
            return true;
        }
        String all = String.join("\n", texts).toLowerCase(Locale.ROOT);
        return List.of(q.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(all::contains);
    }

    /** The address of what comes after. */
    public String further(String next) {
        return filters("/dispatch/precedents")
                .queryParam("after", next)
                .encode()
                .toUriString();
    }

    /** Where all that match are exported. */
    public String export() {
        return filters("/dispatch/exports/precedents").encode().toUriString();
    }

    private UriComponentsBuilder filters(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        address.queryParam("q", q == null ? "" : q.replace("{", "").replace("}", ""));
        address.queryParam("category", category == null ? "" : category);
        address.queryParam("place", place == null ? "" : place);
        address.queryParam("unit", unit == null ? "" : unit);
        address.queryParam("decision", decision == null ? "" : decision);
        return address;
    }

    private static @Nullable String text(@Nullable String given, String field) {
        String text = given == null || given.isBlank() ? null : given.strip();
        if (text != null && text.length() > LONGEST) {
            throw new RefusedException(
                    Refusal.malformed("malformed-parameter", field, "查找内容太长", "This is too long to look for"));
        }
        return text;
    }
}
