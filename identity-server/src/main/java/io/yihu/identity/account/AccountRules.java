package io.yihu.identity.account;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.security.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an account must look like; each refusal names its field. No clock, no store. */
public final class AccountRules {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{1,31}");
    private static final Pattern UNIT = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final int DISPLAY_NAME = 64;
    private static final int PASSWORD_SHORTEST = 10;
    /** What bcrypt reads. */
    private static final int PASSWORD_BYTES = 72;

    private AccountRules() {}

    /** For an account's name. */
    public static Optional<Refusal> name(@Nullable String name) {
        return when(
                name == null || !NAME.matcher(name).matches(),
                "name",
                "账号应为 2 至 32 个小写字母、数字、点或连字符，以字母开头",
                "2 to 32 lower-case letters, digits, dots or hyphens, beginning with a letter");
    }

    /** For what a person is: display name, roles, unit. */
    public static List<Refusal> profile(
            @Nullable String displayName, @Nullable List<String> roles, @Nullable String unit) {
        List<Refusal> refusals = new ArrayList<>();
        when(
                        displayName == null || !isReadable(displayName),
                        "displayName",
                        "请填写姓名，不超过 64 个字",
                        "A name of at most 64 characters is needed")
                .ifPresent(refusals::add);
        roles(roles).ifPresent(refusals::add);
        unit(roles == null ? List.of() : roles, unit).ifPresent(refusals::add);
        return refusals;
    }

    private static boolean isReadable(String name) {
        return !name.isBlank()
                && name.strip().length() <= DISPLAY_NAME
                && name.chars().noneMatch(Character::isISOControl);
    }

    private static Optional<Refusal> roles(@Nullable List<String> roles) {
        boolean known = roles != null
                && !roles.isEmpty()
                && roles.stream()
                        .allMatch(role -> role != null
                                && Role.ofWireName(role)
                                        .filter(found -> found != Role.MACHINE)
                                        .isPresent());
        return when(!known, "roles", "请至少选择一个角色", "At least one role of a person is needed: " + names());
    }

    private static Optional<Refusal> unit(List<String> roles, @Nullable String unit) {
        boolean clerk = roles.contains(Role.UNIT_CLERK.wireName());
        if (clerk) {
            return when(
                    unit == null || !UNIT.matcher(unit).matches(),
                    "unit",
                    "承办单位经办人须填写单位代码，如 chengguan",
                    "A unit-clerk needs the code of a unit, such as chengguan");
        }
        return when(unit != null, "unit", "只有承办单位经办人有单位", "Only a unit-clerk has a unit");
    }

    /** The roles of a person, by wire name. */
    public static List<String> names() {
        return EnumSet.complementOf(EnumSet.of(Role.MACHINE)).stream()
                .map(Role::wireName)
                .toList();
    }

    /** Known roles only. */
    static Set<Role> roles(Iterable<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.forEach(name -> Role.ofWireName(name).ifPresent(roles::add));
        return roles;
    }

    /** For the days of a stand-in. */
    public static List<Refusal> days(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        when(from == null, "from", "请填写开始日期", "The first day is needed").ifPresent(refusals::add);
        when(to == null, "to", "请填写结束日期", "The last day is needed").ifPresent(refusals::add);
        if (from != null && to != null) {
            when(to.isBefore(from), "to", "结束日期早于开始日期", "The last day is before the first")
                    .ifPresent(refusals::add);
            when(!to.isBefore(from) && to.isBefore(today), "to", "结束日期已过", "The last day has passed")
                    .ifPresent(refusals::add);
        }
        return refusals;
    }

    /** For a password that a person chooses. */
    public static Optional<Refusal> password(String account, @Nullable String password) {
        String text = password == null ? "" : password;
        if (text.length() < PASSWORD_SHORTEST || text.getBytes(StandardCharsets.UTF_8).length > PASSWORD_BYTES) {
            return when(
                    true, "password", "密码应为 10 至 72 个字符（汉字算三个）", "10 to 72 characters (a Chinese one counts three)");
        }
        boolean guessed = text.toLowerCase(Locale.ROOT).contains(account)
                || text.chars().distinct().count() < PASSWORD_SHORTEST / 2;
        return when(guessed, "password", "密码过于简单，不得包含账号", "Too easy to guess; it may not contain the account");
    }

    private static Optional<Refusal> when(boolean wrong, String field, String zh, String en) {
        return wrong
                ? Optional.of(Refusal.rule("invalid-" + field.toLowerCase(Locale.ROOT), field, zh, en))
                : Optional.empty();
    }
}
