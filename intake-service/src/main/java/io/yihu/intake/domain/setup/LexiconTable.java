package io.yihu.intake.domain.setup;

import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import io.yihu.intake.domain.LexiconEntry;
import io.yihu.intake.domain.Meaning;
import io.yihu.intake.domain.Risk;
import io.yihu.kit.table.Codes;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.RowReader;
import io.yihu.kit.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lexicon: which words speak for which category, kind, urgency or risk. */
final class LexiconTable {
    private static final int HEAVIEST = 9;
    private static final String NOTHING = "NONE";

    private LexiconTable() {}

    /** @param categories the codes that there are */
    static List<Placed<LexiconEntry>> read(Table table, Set<String> categories, Findings findings) {
        Codes.once(table, findings);
        return RowReader.readAll(table, findings, row -> entry(row, categories));
    }

    private static @Nullable LexiconEntry entry(RowReader row, Set<String> categories) {
        Meaning meaning = row.oneOf("meaning", Meaning.class);
        String value = row.text("value");
        int weight = row.number("weight", 1, HEAVIEST);
        List<String> words = row.list("words");
        if (words.isEmpty()
                || words.stream().anyMatch(word -> word.replace("…", "").isBlank())) {
            row.wrong("words", "missing", "请填写词语", "At least one word is required");
        }
        if (row.flawless() && !values(meaning, categories).contains(value)) {
            row.wrong(
                    "value",
                    meaning == Meaning.CATEGORY ? "unknown-category" : "unknown-value",
                    meaning == Meaning.CATEGORY ? "没有这个分类：" + value : "没有这个取值：" + value,
                    meaning == Meaning.CATEGORY ? "There is no such category: " + value : "No such value: " + value);
        }
        return row.flawless() ? new LexiconEntry(meaning, value, weight, words) : null;
    }

    private static Set<String> values(Meaning meaning, Set<String> categories) {
        return switch (meaning) {
            case CATEGORY -> categories;
            case KIND -> names(TicketKind.values());
            case URGENCY -> names(Urgency.values());
            case RISK -> names(Risk.values());
            case NOT -> Set.of(NOTHING);
        };
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    static List<String> cells(LexiconEntry entry) {
        return List.of(
                entry.meaning().name(), entry.value(), entry.weight().toString(), String.join("、", entry.words()));
    }
}
