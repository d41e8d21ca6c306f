package io.yihu.identity.api;

import io.yihu.identity.account.Account;
import io.yihu.identity.account.AccountDesk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as the interface shows it.
 *
 * @param oneTimePassword only in the answer that made it
 */
record AccountView(
        String name,
        String displayName,
        List<String> roles,
        @Nullable String unit,
        boolean disabled,
        boolean mustChangePassword,
        @Nullable StandInView standIn,
        Instant createdAt,
        @Nullable String oneTimePassword) {

    record StandInView(String by, LocalDate from, LocalDate to) {}

    static AccountView of(Account account) {
        return of(account, null);
    }

    static AccountView of(AccountDesk.Opened opened) {
        return of(opened.account(), opened.oneTimePassword());
    }

    private static AccountView of(Account account, @Nullable String password) {
        Account.StandIn standIn = account.standIn();
        return new AccountView(
                account.name(),
                account.profile().displayName(),
                account.profile().roleNames(),
                account.profile().unit(),
                account.disabled(),
                account.credential().oneTime(),
                standIn == null ? null : new StandInView(standIn.by(), standIn.from(), standIn.to()),
                account.createdAt(),
                password);
    }

    @Override
    public String toString() {
        return "AccountView " + name;
    }
}
