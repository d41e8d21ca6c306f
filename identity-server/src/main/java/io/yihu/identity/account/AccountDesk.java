package io.yihu.identity.account;

import io.yihu.identity.audit.Actor;
import io.yihu.identity.audit.AuditAction;
import io.yihu.identity.audit.AuditEntry;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Role;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What an administrator does with accounts. Everything is checked before anything changes, and audited with it. */
public final class AccountDesk {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;

    /** On these accounts. */
    public AccountDesk(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * What an administrator writes about a person.
     *
     * @param unit empty and missing are the same
     */
    public record Wish(
            @Nullable String displayName,
            @Nullable List<String> roles,
            @Nullable String unit) {

        /** Takes an empty unit for none. */
        public Wish {
            unit = unit == null || unit.isBlank() ? null : unit.strip();
        }

        Account.Profile profile() {
            return new Account.Profile(
                    String.valueOf(displayName).strip(), AccountRules.roles(roles == null ? List.of() : roles), unit);
        }
    }

    /** An account whose one-time password is known now and never again. */
    public record Opened(Account account, String oneTimePassword) {
        @Override
        public String toString() {
            return account.toString();
        }
    }

    /** An account with a one-time password. */
    public Opened create(@Nullable String name, Wish wish, Actor actor) {
        List<Refusal> refusals = new ArrayList<>();
        AccountRules.name(name).ifPresent(refusals::add);
        refusals.addAll(AccountRules.profile(wish.displayName(), wish.roles(), wish.unit()));
        Refusals.check(refusals);
        return open(String.valueOf(name), wish.profile(), AuditAction.ACCOUNT_CREATED, actor);
    }

    Opened open(String name, Account.Profile profile, AuditAction action, Actor actor) {
        String password = passwords.oneTime();
        Account.Credential credential = new Account.Credential(passwords.hash(password), true, 1);
        Account account = new Account(name, profile, credential, false, null, clock.instant(), 1);
        Refusals.check(!accounts.create(account, entry(actor, action, account, what(profile))), Refusals.NAME_TAKEN);
        return new Opened(account, password);
    }

    /** No more sign-in, no more refresh; what is signed in ends. */
    public Account disable(String name, @Nullable Long version, Actor actor) {
        Account account = load(name, version);
        Refusals.check(!account.disabled() && isLastAdministrator(account), Refusals.LAST_ADMINISTRATOR);
        return save(account, a -> a.disabled(true), AuditAction.ACCOUNT_DISABLED, Map.of(), actor);
    }

    /** The account may be used again, with the password it had. */
    public Account enable(String name, @Nullable Long version, Actor actor) {
        return save(load(name, version), a -> a.disabled(false), AuditAction.ACCOUNT_ENABLED, Map.of(), actor);
    }

    /** Another one-time password; what is signed in ends. */
    public Opened reset(String name, @Nullable Long version, Actor actor) {
        String password = passwords.oneTime();
        String hash = passwords.hash(password);
        Account account = save(
                load(name, version),
                a -> a.with(a.credential().replaced(hash, true)),
                AuditAction.PASSWORD_RESET,
                Map.of(),
                actor);
        return new Opened(account, password);
    }

    /** Sets name, roles and unit; they count from the next refresh of a token. */
    public Account assign(String name, Wish wish, @Nullable Long version, Actor actor) {
        Account account = load(name, version);
        Refusals.check(AccountRules.profile(wish.displayName(), wish.roles(), wish.unit()));
        Account.Profile profile = wish.profile();
        Refusals.check(
                !profile.roles().contains(Role.ADMINISTRATOR) && isLastAdministrator(account),
                Refusals.LAST_ADMINISTRATOR);
        return save(account, a -> a.with(profile), AuditAction.ROLES_SET, what(profile), actor);
    }

    private boolean isLastAdministrator(Account account) {
        return account.is(Role.ADMINISTRATOR)
                && accounts.all().stream()
                        .noneMatch(other -> other.is(Role.ADMINISTRATOR)
                                && !other.disabled()
                                && !other.name().equals(account.name()));
    }

    Account load(String name, @Nullable Long version) {
        Account account = accounts.find(name).orElseThrow(() -> new RefusedException(Refusals.NO_ACCOUNT));
        Refusals.check(version != null && version != account.version(), Refusals.FASTER);
        return account;
    }

    Account save(
            Account account,
            UnaryOperator<Account> change,
            AuditAction action,
            Map<String, String> details,
            Actor actor) {
        boolean saved = accounts.change(change.apply(account), entry(actor, action, account, details));
        Refusals.check(!saved, Refusals.FASTER);
        return accounts.find(account.name()).orElseThrow(() -> new RefusedException(Refusals.NO_ACCOUNT));
    }

    private AuditEntry entry(Actor actor, AuditAction action, Account account, Map<String, String> details) {
        return AuditEntry.of(clock.instant(), actor, action, account.name(), details);
    }

    private static Map<String, String> what(Account.Profile profile) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("roles", String.join(" ", profile.roleNames()));
        if (profile.unit() != null) {
            details.put("unit", profile.unit());
        }
        return details;
    }
}
