package io.yihu.identity.page;

import io.yihu.identity.account.Account;
import io.yihu.identity.account.AccountDesk;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed about a person, kept when something of it is wrong. */
record AccountForm(
        @Nullable String name,
        @Nullable String displayName,
        @Nullable List<String> roles,
        @Nullable String unit) {

    static final AccountForm EMPTY = new AccountForm("", "", List.of(), "");

    static AccountForm of(Account account) {
        Account.Profile profile = account.profile();
        return new AccountForm(account.name(), profile.displayName(), profile.roleNames(), profile.unit());
    }

    AccountDesk.Wish wish() {
        return new AccountDesk.Wish(displayName, roles, unit);
    }
}
