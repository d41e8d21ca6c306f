package io.yihu.kit.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller is to this house; in a token's {@code roles} claim in lower case with hyphens. */
public enum Role {
    /** Takes calls and registers complaints. */
    AGENT,
    /** Assigns tickets to units and decides on returns. */
    DISPATCHER,
    /** Works on the tickets of one unit, the token's {@code unit}. */
    UNIT_CLERK,
    /** Calls citizens back. */
    CALLBACK_CLERK,
    /** Oversees, supervises and decides in doubt. */
    SUPERVISOR,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** Looks after people's accounts and the office's own data; sees no ticket by that. */
    ADMINISTRATOR,
    /** Runs the machines. */
    OPERATIONS,
    /** Another system. */
    MACHINE;

    /** As it stands in a token, such as {@code unit-clerk}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of this name, or nothing where nobody here knows it. */
    public static Optional<Role> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(role -> role.wireName().equals(name))
                .findFirst();
    }
}
