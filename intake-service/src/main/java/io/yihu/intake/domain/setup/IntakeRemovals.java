package io.yihu.intake.domain.setup;

import io.yihu.events.CategoryReference;
import io.yihu.events.PlaceReference;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.kit.table.Findings;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** No place and no category is taken away from open tickets. */
public final class IntakeRemovals {
    private final IntakeRules current;
    private final IntakeRules draft;
    private final Findings findings;

    /** Of what the draft no longer has. */
    public IntakeRemovals(IntakeRules current, IntakeRules draft, Findings findings) {
        this.current = current;
        this.draft = draft;
        this.findings = findings;
    }

    /** @param openTickets that name the place */
    public void places(ToLongFunction<String> openTickets) {
        Set<String> kept =
                draft.places().all().stream().map(PlaceReference::code).collect(Collectors.toSet());
        current.places().all().stream()
                .filter(place -> !kept.contains(place.code()))
                .forEach(place -> refuse(
                        IntakeTables.PLACES.file(),
                        "place-in-use",
                        place.code() + "（" + place.nameZh() + "）",
                        openTickets.applyAsLong(place.code())));
    }

    /** @param openTickets of the category */
    public void categories(ToLongFunction<String> openTickets) {
        current.categories().all().stream()
                .map(CategoryReference::code)
                .filter(code -> !draft.categories().knows(code))
                .forEach(code ->
                        refuse(IntakeTables.CATEGORIES.file(), "category-in-use", code, openTickets.applyAsLong(code)));
    }

    private void refuse(String file, String reason, String entry, long open) {
        if (open > 0) {
            findings.error(
                    file,
                    reason,
                    entry + " 仍有 " + open + " 件在办工单，不能删除",
                    entry + " is named by " + open + " open tickets and cannot be removed");
        }
    }
}
