package io.yihu.intake.domain.setup;

import io.yihu.intake.domain.platform.AnswerRow;
import io.yihu.intake.domain.platform.CodeRow;
import io.yihu.intake.domain.platform.FieldRow;
import io.yihu.intake.domain.platform.Platform;
import io.yihu.intake.domain.platform.Platforms;
import io.yihu.kit.table.Codes;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.RowReader;
import io.yihu.kit.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables of platforms to what they mean, and back. */
final class PlatformTables {
    private PlatformTables() {}

    /** Everything that is wrong is among the findings. */
    static Platforms read(Function<Layout, Table> tables, OurCodes ours, Findings findings) {
        PlatformLayouts.ALL.forEach(layout -> Codes.once(tables.apply(layout), findings));
        Table platforms = tables.apply(PlatformLayouts.PLATFORMS);
        Set<String> known = platforms.column("code");
        List<Placed<Platform>> all = RowReader.readAll(platforms, findings, PlatformsTable::platform);
        List<Placed<FieldRow>> fields = RowReader.readAll(
                tables.apply(PlatformLayouts.FIELDS), findings, row -> PlatformFieldsTable.field(row, known, ours));
        List<Placed<CodeRow>> codes = RowReader.readAll(
                tables.apply(PlatformLayouts.CODES), findings, row -> PlatformCodesTable.code(row, known, ours));
        List<Placed<AnswerRow>> answers = RowReader.readAll(
                tables.apply(PlatformLayouts.ANSWERS), findings, row -> PlatformAnswersTable.answer(row, known));
        if (findings.errors() == 0) {
            PlatformChecks.check(all, values(fields), values(answers), findings);
        }
        return new Platforms(values(all), values(fields), values(codes), values(answers));
    }

    static Map<String, List<List<String>>> cells(Platforms platforms) {
        return Map.of(
                PlatformLayouts.PLATFORMS.file(),
                platforms.all().stream().map(PlatformsTable::cells).toList(),
                PlatformLayouts.FIELDS.file(),
                platforms.fields().stream().map(PlatformFieldsTable::cells).toList(),
                PlatformLayouts.CODES.file(),
                platforms.codes().stream().map(PlatformCodesTable::cells).toList(),
                PlatformLayouts.ANSWERS.file(),
                platforms.answers().stream().map(PlatformAnswersTable::cells).toList());
    }

    /** The code of a platform that there is. */
    static String platform(RowReader row, Set<String> known) {
        String code = row.code("platform");
        if (!code.isEmpty() && !known.contains(code)) {
            row.wrong("platform", "unknown-platform", "没有这个平台：" + code, "There is no such platform: " + code);
        }
        return code;
    }

    static String cell(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static <T> List<T> values(List<Placed<T>> placed) {
        return placed.stream().map(Placed::value).toList();
    }
}
