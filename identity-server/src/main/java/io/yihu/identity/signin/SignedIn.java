package io.yihu.identity.signin;

import io.yihu.identity.account.Account;
import io.yihu.identity.account.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A person whose password was right. Has the authorities of the person's roles, and none while a step is missing.
 */
public final class SignedIn extends AbstractAuthenticationToken {

    private final transient Ticket ticket;
    private final Step step;

    /**
     * What is kept of a sign-in.
     *
     * @param epoch of the account's credential; ended where the account has another by now
     * @param actFor the person chosen to act for, oneself included; nothing while not chosen
     */
    public record Ticket(
            String account, long epoch, @Nullable String actFor, Instant since) {

        /** The same, acting for somebody. */
        public Ticket actingFor(String person) {
            return new Ticket(account, epoch, person, since);
        }
    }

    private SignedIn(Ticket ticket, Step step, List<String> roles) {
        super(authorities(ticket, roles));
        this.ticket = ticket;
        this.step = step;
        setAuthenticated(true);
    }

    /** The password counts as from when the person signed in; it opens nothing by itself. */
    private static List<GrantedAuthority> authorities(Ticket ticket, List<String> roles) {
        List<GrantedAuthority> all = new ArrayList<>();
        all.add(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(ticket.since())
                .build());
        roles.forEach(role -> all.add(new SimpleGrantedAuthority(role)));
        return all;
    }

    /** With what the account may do now. */
    static SignedIn of(Ticket ticket, Step step, Standing standing) {
        return new SignedIn(
                ticket,
                step,
                step == Step.NONE
                        ? standing.roles().stream()
                                .map(role -> "ROLE_" + role.name())
                                .toList()
                        : List.of());
    }

    /** As it is remembered with an authorization: who, not what that person may do. */
    public static SignedIn remembered(Ticket ticket) {
        return new SignedIn(ticket, Step.NONE, List.of());
    }

    /** Freshly, before anything was chosen. */
    static SignedIn fresh(Account account, Instant now) {
        Ticket ticket = new Ticket(account.name(), account.credential().epoch(), null, now);
        return new SignedIn(ticket, Step.NONE, List.of());
    }

    /** What is kept of it. */
    public Ticket ticket() {
        return ticket;
    }

    /** What is missing. */
    public Step step() {
        return step;
    }

    /** The account's name. */
    @Override
    public String getPrincipal() {
        return ticket.account();
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
