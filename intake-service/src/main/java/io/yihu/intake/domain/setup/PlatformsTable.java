package io.yihu.intake.domain.setup;

import io.yihu.intake.domain.platform.Platform;
import io.yihu.intake.domain.platform.Platform.Format;
import io.yihu.intake.domain.platform.Platform.Method;
import io.yihu.intake.domain.platform.Platform.Pass;
import io.yihu.kit.table.RowReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The platforms: what each writes, and how it shows who it is. */
final class PlatformsTable {
    private static final String HEADER = "[A-Za-z0-9-]{1,64}";
    private static final String NAME = "[A-Za-z_][A-Za-z0-9_.-]*";
    private static final int LONGEST_WINDOW = 60;

    private PlatformsTable() {}

    static @Nullable Platform platform(RowReader row) {
        String code = row.code("code");
        String nameZh = row.text("nameZh");
        String nameEn = row.optional("nameEn");
        Format format = row.oneOf("format", Format.class);
        String list = row.optional("list");
        Pass pass = pass(row, format);
        String root = named(row, "answerRoot");
        String answers = row.optional("answerList");
        if (list != null && answers == null) {
            missing(row, "answerList");
        }
        if (format == Format.XML && root == null) {
            missing(row, "answerRoot");
        }
        if (answers != null && !(answers.equals(Platform.WHOLE) && format != Format.XML)) {
            path(row, "answerList", answers);
        }
        return row.flawless()
                ? new Platform(code, nameZh, nameEn == null ? nameZh : nameEn, format, list, pass, root, answers)
                : null;
    }

    private static Pass pass(RowReader row, Format format) {
        Method method = row.oneOf("method", Method.class);
        String header = header(row, "header", row.text("header"));
        String timeHeader = row.optional("timeHeader");
        String signed = row.optional("signed");
        Integer minutes = row.optional("minutes") == null ? null : row.number("minutes", 1, LONGEST_WINDOW);
        if (timeHeader != null) {
            header(row, "timeHeader", timeHeader);
        }
        if (method == Method.HMAC) {
            checkSignature(row, format, signed);
            if (timeHeader == null) {
                missing(row, "timeHeader");
            }
            if (minutes == null) {
                missing(row, "minutes");
            }
        }
        return new Pass(method, header, timeHeader, signed, minutes, row.code("secret"));
    }

    private static void checkSignature(RowReader row, Format format, @Nullable String signed) {
        if (format == Format.FORM) {
            row.wrong("method", "form-signed", "表单平台只能用 KEY 认证", "A platform that sends forms can only use KEY");
        }
        if (signed == null || !once(signed, "{time}") || !once(signed, "{body}")) {
            row.wrong(
                    "signed",
                    "not-what-is-signed",
                    "应含 {time} 和 {body} 各一次",
                    "{time} and {body} are expected, each once");
        }
    }

    private static boolean once(String text, String mark) {
        return text.length() - text.replace(mark, "").length() == mark.length();
    }

    private static String header(RowReader row, String column, String name) {
        if (!name.isEmpty() && !name.matches(HEADER)) {
            row.wrong(column, "not-a-header", "请求头名称只能用字母、数字和连字符", "A header's name is letters, digits and hyphens");
        }
        return name;
    }

    private static @Nullable String named(RowReader row, String column) {
        String name = row.optional(column);
        if (name != null && !name.matches(NAME)) {
            row.wrong(column, "not-a-name", "应为元素名称", "The name of an element is expected");
        }
        return name;
    }

    /** Names parted by slashes, which can be written in JSON and XML alike. */
    static void path(RowReader row, String column, String path) {
        if (!path.matches(NAME + "(/" + NAME + ")*")) {
            row.wrong(
                    column,
                    "not-a-path",
                    "应为名称，下一级用 / 隔开，如 data/orderNo",
                    "Names are expected, parted by /, such as data/orderNo");
        }
    }

    private static void missing(RowReader row, String column) {
        row.wrong(column, "missing", "请填写", "This cell is required");
    }

    static List<String> cells(Platform platform) {
        Pass pass = platform.pass();
        return List.of(
                platform.code(),
                platform.nameZh(),
                platform.nameEn(),
                platform.format().name(),
                PlatformTables.cell(platform.list()),
                pass.method().name(),
                pass.header(),
                PlatformTables.cell(pass.timeHeader()),
                PlatformTables.cell(pass.signed()),
                PlatformTables.cell(pass.minutes()),
                pass.secret(),
                PlatformTables.cell(platform.answerRoot()),
                PlatformTables.cell(platform.answerList()));
    }
}
