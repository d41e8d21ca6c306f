package io.yihu.identity.account;

import io.yihu.kit.security.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person's account.
 *
 * @param name what the person signs in with; never changes, never used again
 * @param disabled no sign-in, no token, no refresh
 * @param version counts its changes
 */
public record Account(
        String name,
        Profile profile,
        Credential credential,
        boolean disabled,
        @Nullable StandIn standIn,
        Instant createdAt,
        long version) {

    /**
     * What the person is here.
     *
     * @param unit there exactly where the person is a unit's clerk
     */
    public record Profile(
            String displayName, Set<Role> roles, @Nullable String unit) {

        /** Copies the roles. */
        public Profile {
            roles = Set.copyOf(roles);
        }

        /** Wire names in a fixed order. */
        public List<String> roleNames() {
            return roles.stream().sorted().map(Role::wireName).toList();
        }
    }

    /**
     * How the person is recognised.
     *
     * @param hash of the password, with the name of its algorithm
     * @param oneTime whether another password must be chosen at the next sign-in
     * @param epoch rises with every password and every disabling; what was signed in under an earlier one has ended
     */
    public record Credential(String hash, boolean oneTime, long epoch) {

        Credential replaced(String newHash, boolean newOneTime) {
            return new Credential(newHash, newOneTime, epoch + 1);
        }
    }

    /**
     * Who acts for this person, and when.
     *
     * @param by account name
     * @param from first day
     * @param to last day
     */
    public record StandIn(String by, LocalDate from, LocalDate to) {

        /** Whether this is one of the days. */
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Whether this account has a role of its own. */
    public boolean is(Role role) {
        return profile.roles().contains(role);
    }

    Account with(Profile other) {
        return new Account(name, other, credential, disabled, standIn, createdAt, version);
    }

    Account with(Credential other) {
        return new Account(name, profile, other, disabled, standIn, createdAt, version);
    }

    Account withStandIn(@Nullable StandIn other) {
        return new Account(name, profile, credential, disabled, other, createdAt, version);
    }

    /** Disabling ends what is signed in; it does not come back when the account is enabled again. */
    Account disabled(boolean now) {
        long epoch = credential.epoch() + (now ? 1 : 0);
        Credential next = new Credential(credential.hash(), credential.oneTime(), epoch);
        return new Account(name, profile, next, now, standIn, createdAt, version);
    }

    @Override
    public String toString() {
        return "Account " + name;
    }
}
