package io.yihu.kit.table;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of one row. What is wrong becomes a finding and reading goes on with a stand-in; only a row without
 * findings may be made into a value.
 */
public final class RowReader {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;；、]\\s*");
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_CELL = 32_767;

    private final Row row;
    private final Findings findings;
    private final long before;

    private RowReader(Row row, Findings findings) {
        this.row = row;
        this.findings = findings;
        this.before = findings.errors();
    }

    /** Makes a value of each row that has no fault. The maker answers nothing where {@link #flawless} is false. */
    public static <T> List<Placed<T>> readAll(Table table, Findings findings, Function<RowReader, @Nullable T> make) {
        return table.rows().stream()
                .flatMap(row -> Stream.ofNullable(make.apply(new RowReader(row, findings)))
                        .map(value -> new Placed<>(row, Objects.requireNonNull(value))))
                .toList();
    }

    /** Whether nothing was wrong with this row so far. */
    public boolean flawless() {
        return findings.errors() == before;
    }

    /** Says what is wrong with a cell. */
    public void wrong(String field, String code, String zh, String en) {
        findings.error(row, field, code, zh, en);
    }

    /** A text that may be missing. */
    public @Nullable String optional(String field) {
        return upTo(LONGEST_TEXT, field);
    }

    /** A text that must be there. */
    public String text(String field) {
        return needed(field, optional(field));
    }

    /** A text that must be there and may fill a spreadsheet's cell. */
    public String longText(String field) {
        return needed(field, upTo(LONGEST_CELL, field));
    }

    private @Nullable String upTo(int most, String field) {
        String text = row.cells().get(field);
        if (text != null && text.length() > most) {
            wrong(field, "too-long", "不得超过" + most + "字", "More than " + most + " characters");
        }
        return text;
    }

    private String needed(String field, @Nullable String text) {
        if (text == null) {
            wrong(field, "missing", "请填写", "This cell is required");
            return "";
        }
        return text;
    }

    /** A code that must be there. */
    public String code(String field) {
        String text = text(field);
        return text.isEmpty() ? text : checkedCode(field, text);
    }

    /** A code that may be missing. */
    public @Nullable String optionalCode(String field) {
        String text = optional(field);
        return text == null ? null : checkedCode(field, text);
    }

    /** Several texts in one cell, parted by {@code ；}, {@code ;} or {@code 、}. */
    public List<String> list(String field) {
        String text = optional(field);
        return text == null
                ? List.of()
                : Arrays.stream(SEPARATOR.split(text))
                        .filter(part -> !part.isBlank())
                        .toList();
    }

    /** A whole number within bounds, both included. */
    public int number(String field, int least, int most) {
        String text = text(field);
        int number = text.matches("-?\\d{1,6}") ? Integer.parseInt(text) : Integer.MIN_VALUE;
        if (!text.isEmpty() && (number < least || number > most)) {
            wrong(
                    field,
                    "not-a-number",
                    "应为 " + least + " 至 " + most + " 的整数：" + text,
                    "A whole number from " + least + " to " + most + " is expected: " + text);
        }
        return Math.max(least, number);
    }

    /** One of an enum's names. */
    public <E extends Enum<E>> E oneOf(String field, Class<E> type) {
        String text = text(field);
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(text)) {
                return each;
            }
        }
        if (!text.isEmpty()) {
            String allowed =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            wrong(field, "unknown-value", "取值应为：" + allowed, "Expected one of: " + allowed);
        }
        return type.getEnumConstants()[0];
    }

    private String checkedCode(String field, String text) {
        if (text.length() > LONGEST_CODE || !CODE.matcher(text).matches()) {
            wrong(
                    field,
                    "not-a-code",
                    "编码只能用小写字母、数字、点和连字符，以字母开头：" + text,
                    "A code is lower-case letters, digits, dots and hyphens, a letter first: " + text);
        }
        return text;
    }
}
