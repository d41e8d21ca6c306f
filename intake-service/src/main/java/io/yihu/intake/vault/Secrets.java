package io.yihu.intake.vault;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What only the vault may keep. Its text form holds none of it, so that it cannot slip into a log.
 *
 * @param anonymous the caller does not want to be named
 * @param originalTitle the caller's own words, where masking changed them or they are sealed
 * @param where what was said about the place, which may be the caller's home
 */
public record Secrets(
        Boolean anonymous,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String originalTitle,
        @Nullable String originalDescription,
        @Nullable Whereabouts where) {

    /** Nothing was said about the place but its code. */
    public Secrets(
            Boolean anonymous,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String originalTitle,
            @Nullable String originalDescription) {
        this(anonymous, name, phone, originalTitle, originalDescription, null);
    }

    Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        put(fields, CallerVault.NAME, name);
        put(fields, CallerVault.PHONE, phone);
        put(fields, CallerVault.TITLE, originalTitle);
        put(fields, CallerVault.DESCRIPTION, originalDescription);
        put(fields, CallerVault.PLACE_TEXT, where == null ? null : where.text());
        put(fields, CallerVault.COORDINATES, where == null ? null : where.coordinates());
        return fields;
    }

    private static void put(Map<String, String> fields, String field, @Nullable String value) {
        if (value != null) {
            fields.put(field, value);
        }
    }

    @Override
    public String toString() {
        return "Secrets[***]";
    }
}
