package io.yihu.doorkit;

import io.yihu.kit.security.Role;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in at the test's identity server; the password is the user name. */
public record Account(
        String user,
        String name,
        List<String> roles,
        @Nullable String unit) {

    /** One account per role of people, named like the role; the clerk's unit is the one given. */
    public static List<Account> perRole(String unit) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.MACHINE)
                .map(role -> new Account(
                        role.wireName(),
                        "试用 " + role.wireName(),
                        List.of(role.wireName()),
                        role == Role.UNIT_CLERK ? unit : null))
                .toList();
    }
}
