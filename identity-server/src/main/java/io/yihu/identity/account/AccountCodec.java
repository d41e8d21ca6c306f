package io.yihu.identity.account;

import io.yihu.identity.audit.AuditedDocuments;
import io.yihu.kit.security.Role;
import java.time.LocalDate;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Accounts as documents. */
final class AccountCodec {

    private AccountCodec() {}

    /** Everything but the name and the version. */
    static Document fields(Account account) {
        return new Document("displayName", account.profile().displayName())
                .append("roles", account.profile().roleNames())
                .append("unit", account.profile().unit())
                .append("password", account.credential().hash())
                .append("oneTime", account.credential().oneTime())
                .append("epoch", account.credential().epoch())
                .append("disabled", account.disabled())
                .append("standIn", standIn(account.standIn()))
                .append("createdAt", Date.from(account.createdAt()));
    }

    static Account read(Document document) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        document.getList("roles", String.class, List.of())
                .forEach(role -> Role.ofWireName(role).ifPresent(roles::add));
        return new Account(
                document.getString("_id"),
                new Account.Profile(document.getString("displayName"), roles, document.getString("unit")),
                new Account.Credential(
                        document.getString("password"),
                        document.getBoolean("oneTime", false),
                        number(document, "epoch")),
                document.getBoolean("disabled", false),
                standIn(document.get("standIn", Document.class)),
                Objects.requireNonNull(document.getDate("createdAt")).toInstant(),
                number(document, AuditedDocuments.VERSION));
    }

    private static long number(Document document, String field) {
        return document.get(field, Number.class).longValue();
    }

    private static @Nullable Document standIn(Account.@Nullable StandIn standIn) {
        return standIn == null
                ? null
                : new Document("by", standIn.by())
                        .append("from", standIn.from().toString())
                        .append("to", standIn.to().toString());
    }

    private static Account.@Nullable StandIn standIn(@Nullable Document document) {
        return document == null
                ? null
                : new Account.StandIn(
                        document.getString("by"),
                        LocalDate.parse(document.getString("from")),
                        LocalDate.parse(document.getString("to")));
    }
}
