package io.yihu.dispatch.catalogue;

import io.yihu.dispatch.domain.CatalogueRow;
import io.yihu.dispatch.domain.LimitWords;
import io.yihu.events.Urgency;
import io.yihu.kit.problem.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the catalogue in the reader's words.
 *
 * @param required those of the assists that the reply waits for, where there are any
 * @param limit the time limits, where the row gives any
 * @param dates when it counts, where that is not always
 * @param counting whether it counts today
 */
record RowLine(
        String row,
        String place,
        String matter,
        String pattern,
        String lead,
        String assists,
        @Nullable String required,
        @Nullable String limit,
        boolean fastLane,
        @Nullable String dates,
        boolean counting,
        String basis) {
    private static final int NAMED = 3;

    static RowLine of(CatalogueRow row, LocalDate today, NameBook names, Language language) {
        Urgency limit = row.limit();
        return new RowLine(
                row.row(),
                row.place().equals(CatalogueRow.ANY)
                        ? language.choose("全部地点", "everywhere")
                        : names.place(row.place(), language),
                matter(row.category(), names, language),
                row.category(),
                names.unit(row.lead(), language),
                units(row.assists(), names, language),
                row.required().isEmpty() ? null : units(row.required(), names, language),
                limit == null ? null : language.choose(LimitWords.zh(limit), LimitWords.en(limit)),
                limit == Urgency.FAST_LANE,
                row.validity().always() ? null : dates(row, language),
                row.validity().covers(today),
                language.choose(row.basisZh(), row.basisEn()));
    }

    static String units(List<String> codes, NameBook names, Language language) {
        return String.join(
                language.choose("、", ", "),
                codes.stream()
                        .map(code -> code.equals(CatalogueRow.COMMUNITY)
                                ? language.choose("本社区", "the community there")
                                : names.unit(code, language))
                        .toList());
    }

    private static String dates(CatalogueRow row, Language language) {
        String from = row.validFrom() == null ? "" : row.validFrom() + language.choose(" 起", " on");
        String to = row.validTo() == null ? "" : language.choose("至 ", "until ") + row.validTo();
        return (from + " " + to).strip();
    }

    /** The matters a pattern means, the first few of them. */
    private static String matter(String pattern, NameBook names, Language language) {
        if (pattern.equals(CatalogueRow.ANY)) {
            return language.choose("全部事项", "everything");
        }
        if (!pattern.endsWith(CatalogueRow.ANY)) {
            return names.category(pattern, language);
        }
        String beginning = pattern.substring(0, pattern.length() - 1);
        List<String> meant = names.categories().keySet().stream()
                .filter(code -> code.startsWith(beginning))
                .map(code -> names.category(code, language))
                .toList();
        String shown = String.join(
                language.choose("、", ", "), meant.stream().limit(NAMED).toList());
        return meant.isEmpty() ? pattern : shown + (meant.size() > NAMED ? "…" : "");
    }
}
