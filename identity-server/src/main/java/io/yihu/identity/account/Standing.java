package io.yihu.identity.account;

import io.yihu.kit.security.Role;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person may do today: alone what the account says; standing in, the roles of both. A token has one unit, so who
 * stands in chooses at sign-in for whom to act, and the absent person's unit takes the place of one's own. Since a unit
 * goes with the role of its clerk only, nobody gets more in a unit than its own clerk has.
 *
 * @param actFor the absent person; nothing where one acts for oneself
 */
public record Standing(
        Set<Role> roles, @Nullable String unit, @Nullable String actFor) {

    /** Copies the roles. */
    public Standing {
        roles = Set.copyOf(roles);
    }

    /** Standing in counts only on its days and for an account that is not disabled; otherwise one acts for oneself. */
    public static Standing of(Account self, @Nullable Account absent, LocalDate today) {
        if (absent == null || !mayStandIn(self, absent, today)) {
            return new Standing(self.profile().roles(), self.profile().unit(), null);
        }
        Set<Role> both = EnumSet.copyOf(self.profile().roles());
        both.addAll(absent.profile().roles());
        String theirs = absent.profile().unit();
        return new Standing(both, theirs == null ? self.profile().unit() : theirs, absent.name());
    }

    /** Whether the account may act for the absent one today. */
    public static boolean mayStandIn(Account self, Account absent, LocalDate today) {
        Account.StandIn standIn = absent.standIn();
        return standIn != null && standIn.by().equals(self.name()) && standIn.covers(today) && !absent.disabled();
    }

    /** Wire names in a fixed order. */
    public List<String> roleNames() {
        return roles.stream().sorted().map(Role::wireName).toList();
    }
}
