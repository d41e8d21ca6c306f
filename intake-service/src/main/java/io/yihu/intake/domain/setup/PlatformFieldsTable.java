package io.yihu.intake.domain.setup;

import io.yihu.intake.domain.platform.FieldRow;
import io.yihu.intake.domain.platform.OrderField;
import io.yihu.intake.domain.platform.TimeForm;
import io.yihu.kit.table.RowReader;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a platform says what we want to know. */
final class PlatformFieldsTable {
    private static final String PATH = "(\\./)?[^/\\s][^/]*(/[^/]+)*";

    private PlatformFieldsTable() {}

    private enum Answer {
        NO,
        YES
    }

    static @Nullable FieldRow field(RowReader row, Set<String> platforms, OurCodes codes) {
        String platform = PlatformTables.platform(row, platforms);
        OrderField ours = row.oneOf("ours", OrderField.class);
        String theirs = row.optional("theirs");
        boolean required = row.optional("required") != null && row.oneOf("required", Answer.class) == Answer.YES;
        String label = row.optional("label");
        TimeForm time = time(row);
        String otherwise = row.optional("otherwise");
        checkPlace(row, theirs, otherwise);
        if (ours == OrderField.EXTERNAL_NUMBER && otherwise != null) {
            row.wrong("otherwise", "own-number-needed", "每件工单须有自己的编号", "Each order needs a number of its own");
        }
        codes.check(row, "otherwise", ours, otherwise);
        if (label != null && !ours.together()) {
            row.wrong(
                    "label",
                    "no-label",
                    "只有 DESCRIPTION、PLACE_TEXT 可以加前缀",
                    "Only DESCRIPTION and PLACE_TEXT take words before what is said");
        }
        return row.flawless() ? new FieldRow(platform, ours, theirs, required, label, time, otherwise) : null;
    }

    private static void checkPlace(RowReader row, @Nullable String theirs, @Nullable String otherwise) {
        if (theirs == null && otherwise == null) {
            row.wrong(
                    "theirs",
                    "missing",
                    "请填写对方字段，或只填缺省值",
                    "Their field is required, or what always holds as otherwise");
        } else if (theirs != null && !theirs.matches(PATH)) {
            row.wrong("theirs", "not-a-path", "下一级用 / 隔开，首尾不写 /", "Names parted by /, none at the beginning or end");
        }
    }

    private static @Nullable TimeForm time(RowReader row) {
        String form = row.optional("time");
        String zone = row.optional("zone");
        if (form == null) {
            return null;
        }
        TimeForm time = new TimeForm(form, zone);
        if (!time.usable()) {
            row.wrong(
                    "time",
                    "not-a-time-form",
                    "时间格式或时区无效，如 yyyy-MM-dd HH:mm:ss、ISO、EPOCH_SECONDS、EPOCH_MILLIS",
                    "No form of a time, or no zone: yyyy-MM-dd HH:mm:ss, ISO, EPOCH_SECONDS or EPOCH_MILLIS");
        }
        return time;
    }

    static List<String> cells(FieldRow field) {
        TimeForm time = field.time();
        return List.of(
                field.platform(),
                field.ours().name(),
                PlatformTables.cell(field.theirs()),
                field.required() ? Answer.YES.name() : "",
                PlatformTables.cell(field.label()),
                time == null ? "" : time.form(),
                time == null ? "" : PlatformTables.cell(time.zone()),
                PlatformTables.cell(field.otherwise()));
    }
}
