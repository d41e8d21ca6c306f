package io.yihu.identity.account;

import io.yihu.identity.audit.Actor;
import io.yihu.identity.audit.AuditAction;
import io.yihu.kit.decision.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people do with their own account. */
public final class OwnDesk {

    private final AccountDesk desk;
    private final Passwords passwords;
    private final FirstPassword firstPassword;

    /** On these accounts. */
    public OwnDesk(AccountDesk desk, Passwords passwords, FirstPassword firstPassword) {
        this.desk = desk;
        this.passwords = passwords;
        this.firstPassword = firstPassword;
    }

    /** What a person types. */
    public record Wish(
            @Nullable String current,
            @Nullable String password,
            @Nullable String repeated) {
        @Override
        public String toString() {
            return "Wish";
        }
    }

    /** Sets a password; every other session and refresh token of the account ends. */
    public Account changePassword(String name, Wish wish, Actor actor) {
        Account account = desk.load(name, null);
        Refusals.check(refusals(account, wish));
        String hash = passwords.hash(String.valueOf(wish.password()));
        Account changed = desk.save(
                account,
                a -> a.with(a.credential().replaced(hash, false)),
                AuditAction.PASSWORD_CHANGED,
                Map.of(),
                actor);
        firstPassword.used(name);
        return changed;
    }

    private List<Refusal> refusals(Account account, Wish wish) {
        String current = wish.current() == null ? "" : wish.current();
        String next = String.valueOf(wish.password());
        List<Refusal> refusals = new ArrayList<>();
        if (!passwords.matches(current, account.credential().hash())) {
            refusals.add(Refusals.WRONG_PASSWORD);
        }
        AccountRules.password(account.name(), wish.password()).ifPresent(refusals::add);
        if (!next.equals(wish.repeated())) {
            refusals.add(Refusals.NOT_REPEATED);
        }
        if (next.equals(current)) {
            refusals.add(Refusals.SAME_PASSWORD);
        }
        return refusals;
    }
}
