package io.yihu.identity.signin;

import io.yihu.identity.account.Account;
import io.yihu.identity.account.Accounts;
import io.yihu.identity.account.StandInDesk;
import io.yihu.identity.account.Standing;
import java.util.Optional;

/** Reads at every request and every token what a remembered sign-in is worth now. */
public final class Presence {

    private final Accounts accounts;
    private final StandInDesk standIns;

    /** By these accounts. */
    public Presence(Accounts accounts, StandInDesk standIns) {
        this.accounts = accounts;
        this.standIns = standIns;
    }

    /** A person as of now. */
    public record Person(Account account, Standing standing) {}

    /** Nothing where the account is disabled or its password was set anew since. */
    public Optional<Person> of(SignedIn.Ticket ticket) {
        return accounts.find(ticket.account())
                .filter(account -> !account.disabled() && account.credential().epoch() == ticket.epoch())
                .map(account -> new Person(account, standIns.standing(account, ticket.actFor())));
    }

    Optional<SignedIn> signedIn(SignedIn.Ticket ticket) {
        return of(ticket).map(person -> SignedIn.of(ticket, step(ticket, person.account()), person.standing()));
    }

    private Step step(SignedIn.Ticket ticket, Account account) {
        if (account.credential().oneTime()) {
            return Step.PASSWORD;
        }
        boolean open = ticket.actFor() == null && !standIns.choices(account).isEmpty();
        return open ? Step.ACTING : Step.NONE;
    }
}
