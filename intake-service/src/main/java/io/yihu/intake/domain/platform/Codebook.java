package io.yihu.intake.domain.platform;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One platform's codes. A field without rows is said in our codes already. */
final class Codebook {
    private final Map<OrderField, Map<String, CodeRow>> rows = new EnumMap<>(OrderField.class);

    Codebook(List<CodeRow> codes) {
        codes.forEach(
                row -> rows.computeIfAbsent(row.field(), any -> new HashMap<>()).put(row.theirs(), row));
    }

    /** @return nothing where their code says nothing to us */
    @Nullable
    String ours(OrderField field, String theirs) throws UnknownCode {
        Map<String, CodeRow> known = rows.get(field);
        if (known == null) {
            return theirs;
        }
        CodeRow row = known.getOrDefault(theirs, known.get(CodeRow.ANY));
        if (row == null) {
            throw new UnknownCode();
        }
        return row.ours();
    }
}
