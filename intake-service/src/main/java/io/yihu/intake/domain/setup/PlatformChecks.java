package io.yihu.intake.domain.setup;

import io.yihu.intake.domain.platform.AnswerField;
import io.yihu.intake.domain.platform.AnswerRow;
import io.yihu.intake.domain.platform.FieldRow;
import io.yihu.intake.domain.platform.OrderField;
import io.yihu.intake.domain.platform.Platform;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Placed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a platform's rows are enough to register by, and to tell it the number. */
final class PlatformChecks {
    private static final Set<OrderField> NEEDED = EnumSet.of(
            OrderField.EXTERNAL_NUMBER, OrderField.TITLE, OrderField.DESCRIPTION, OrderField.KIND, OrderField.CHANNEL);
    private static final Set<OrderField> POINT =
            EnumSet.of(OrderField.LONGITUDE, OrderField.LATITUDE, OrderField.DATUM);

    private PlatformChecks() {}

    static void check(
            List<Placed<Platform>> platforms, List<FieldRow> fields, List<AnswerRow> answers, Findings findings) {
        for (Placed<Platform> platform : platforms) {
            String code = platform.value().code();
            Set<OrderField> there = fields.stream()
                    .filter(row -> row.platform().equals(code))
                    .map(FieldRow::ours)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(OrderField.class)));
            NEEDED.stream()
                    .filter(needed -> !there.contains(needed))
                    .forEach(needed -> missing(platform, PlatformLayouts.FIELDS.file(), needed.name(), findings));
            if (POINT.stream().anyMatch(there::contains)) {
                POINT.stream()
                        .filter(part -> !there.contains(part))
                        .forEach(part -> missing(platform, PlatformLayouts.FIELDS.file(), part.name(), findings));
            }
            if (answers.stream().noneMatch(row -> row.platform().equals(code) && row.ours() == AnswerField.TICKET_ID)) {
                missing(platform, PlatformLayouts.ANSWERS.file(), AnswerField.TICKET_ID.name(), findings);
            }
        }
    }

    private static void missing(Placed<Platform> platform, String file, String field, Findings findings) {
        findings.add(platform.error(
                "code",
                "missing-field",
                file + " 中该平台缺少 " + field,
                file + " has no row " + field + " of this platform"));
    }
}
