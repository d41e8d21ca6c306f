package io.yihu.identity.account;

import io.yihu.identity.audit.Actor;
import io.yihu.identity.audit.AuditAction;
import io.yihu.kit.security.Role;
import java.util.Optional;
import java.util.Set;

/** Makes the first account of a house that has none, so that somebody can make the others. */
public final class FirstAdministrator {

    /** The account's name. */
    public static final String NAME = "admin";

    private final Accounts accounts;
    private final AccountDesk desk;
    private final FirstPassword file;

    /** On these accounts. */
    public FirstAdministrator(Accounts accounts, AccountDesk desk, FirstPassword file) {
        this.accounts = accounts;
        this.desk = desk;
        this.file = file;
    }

    /**
     * The one-time password where the account was made just now. A crash before it is kept leaves an account nobody can
     * enter; the next start makes another password for it, as it does where the file was lost unused.
     */
    public Optional<String> make(boolean kept) {
        if (accounts.none()) {
            Account.Profile profile = new Account.Profile("管理员 Administrator", Set.of(Role.ADMINISTRATOR), null);
            return keep(desk.open(NAME, profile, AuditAction.FIRST_ADMINISTRATOR, Actor.HOUSE));
        }
        boolean unused = accounts.find(NAME)
                        .filter(first -> first.credential().oneTime())
                        .isPresent()
                && accounts.after(null, 2).size() == 1;
        if (unused && !kept) {
            return keep(desk.reset(NAME, null, Actor.HOUSE));
        }
        if (!unused && kept) {
            file.used(NAME);
        }
        return Optional.empty();
    }

    private Optional<String> keep(AccountDesk.Opened opened) {
        file.keep(opened.oneTimePassword());
        return Optional.of(opened.oneTimePassword());
    }
}
