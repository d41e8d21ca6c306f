package io.yihu.allinone.history;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a ledger's file, named as intake names the fields; dates without a zone are China's. */
enum Column {
    SOURCE(Form.TEXT, true),
    EXTERNAL_NUMBER(Form.TEXT, true),
    KIND(Form.TEXT, true),
    TITLE(Form.TEXT, true),
    DESCRIPTION(Form.TEXT, true),
    CATEGORY(Form.TEXT, true),
    STREET(Form.TEXT, false),
    COMMUNITY(Form.TEXT, false),
    ESTATE(Form.TEXT, false),
    URGENCY(Form.TEXT, false),
    CHANNEL(Form.TEXT, false),
    REGISTERED_AT(Form.TIME, true),
    ASSIGNED_AT(Form.TIME, true),
    UNIT(Form.TEXT, true),
    SIGNED_AT(Form.TIME, false),
    SIGNED_ON_TIME(Form.YES_OR_NO, false),
    RESOLVED_AT(Form.TIME, true),
    OUTCOME(Form.TEXT, true),
    ON_TIME(Form.YES_OR_NO, true),
    CLOSED_AT(Form.TIME, true),
    CONTACTED(Form.YES_OR_NO, false),
    SOLVED(Form.YES_OR_NO, false),
    SATISFACTION(Form.TEXT, false),
    REPLY(Form.TEXT, false);

    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss]", Locale.ROOT);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Map<String, Boolean> ANSWERS = Map.of("true", true, "false", false, "是", true, "否", false);

    /** What stands in a cell. */
    private enum Form {
        TEXT,
        TIME,
        YES_OR_NO
    }

    private final Form form;
    private final boolean required;

    Column(Form form, boolean required) {
        this.form = form;
        this.required = required;
    }

    /** As the header and intake's field are named, such as {@code registeredAt}. */
    String key() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder key = new StringBuilder(words[0]);
        Arrays.stream(words)
                .skip(1)
                .forEach(word ->
                        key.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1)));
        return key.toString();
    }

    boolean isRequired() {
        return required;
    }

    boolean ofPlace() {
        return this == STREET || this == COMMUNITY || this == ESTATE;
    }

    static Optional<Column> named(String key) {
        return Arrays.stream(values()).filter(c -> c.key().equals(key)).findFirst();
    }

    /**
     * The value of a cell that is not empty.
     *
     * @throws IllegalArgumentException saying what should stand there
     */
    Object value(String cell) {
        return switch (form) {
            case TEXT -> cell;
            case TIME -> time(cell);
            case YES_OR_NO -> {
                Boolean answer = ANSWERS.get(cell);
                if (answer == null) {
                    throw new IllegalArgumentException("应为 true/false 或 是/否 / must be true or false");
                }
                yield answer;
            }
        };
    }

    private static String time(String cell) {
        try {
            return cell.contains("T")
                    ? OffsetDateTime.parse(cell).toInstant().toString()
                    : LocalDateTime.parse(cell, PLAIN).atZone(ZONE).toInstant().toString();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("应为时间，如 2024-05-06 09:30 / must be a time such as 2024-05-06 09:30", e);
        }
    }
}
