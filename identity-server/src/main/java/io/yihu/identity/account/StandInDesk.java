package io.yihu.identity.account;

import io.yihu.identity.audit.Actor;
import io.yihu.identity.audit.AuditAction;
import io.yihu.kit.time.Shanghai;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who acts for whom during leave. */
public final class StandInDesk {

    private final AccountDesk desk;
    private final Accounts accounts;
    private final Clock clock;

    /** On these accounts. */
    public StandInDesk(AccountDesk desk, Accounts accounts, Clock clock) {
        this.desk = desk;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What an administrator writes: who, from the first day to the last. */
    public record Wish(
            @Nullable String by,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** Names who acts for this account; takes the place of whoever was named before. */
    public Account set(String name, Wish wish, @Nullable Long version, Actor actor) {
        Account account = desk.load(name, version);
        Refusals.check(AccountRules.days(wish.from(), wish.to(), today()));
        String by = String.valueOf(wish.by());
        Refusals.check(by.equals(name), Refusals.STAND_IN_SELF);
        Refusals.check(accounts.find(by).filter(other -> !other.disabled()).isEmpty(), Refusals.STAND_IN_UNKNOWN);
        Account.StandIn standIn = new Account.StandIn(by, day(wish.from()), day(wish.to()));
        Map<String, String> details = Map.of(
                "by", by, "from", standIn.from().toString(), "to", standIn.to().toString());
        return desk.save(account, a -> a.withStandIn(standIn), AuditAction.STAND_IN_SET, details, actor);
    }

    /** Nobody acts for this account any more. */
    public Account end(String name, @Nullable Long version, Actor actor) {
        Account account = desk.load(name, version);
        return desk.save(account, a -> a.withStandIn(null), AuditAction.STAND_IN_ENDED, Map.of(), actor);
    }

    /** For whom this account may act today. */
    public List<Account> choices(Account self) {
        LocalDate today = today();
        return accounts.whoNamed(self.name()).stream()
                .filter(absent -> Standing.mayStandIn(self, absent, today))
                .toList();
    }

    /** What the account may do today, acting for somebody or not. */
    public Standing standing(Account self, @Nullable String actFor) {
        Account absent = actFor == null || actFor.equals(self.name())
                ? null
                : accounts.find(actFor).orElse(null);
        return Standing.of(self, absent, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Shanghai.ZONE));
    }

    private static LocalDate day(@Nullable LocalDate checked) {
        return Objects.requireNonNull(checked);
    }
}
