package io.yihu.identity.account;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.decision.RefusalKind;
import io.yihu.kit.problem.RefusedException;
import java.util.Collection;
import java.util.List;

/** What the desks refuse. */
public final class Refusals {

    /** There is no such account. */
    public static final Refusal NO_ACCOUNT = Refusal.notFound("no-such-account", "没有这个账户", "There is no such account");

    static final Refusal NAME_TAKEN =
            new Refusal(RefusalKind.CONFLICT, "name-taken", "name", "账号已被占用", "This name is taken");
    static final Refusal FASTER =
            Refusal.staleVersion("stale-version", "账户已被他人修改，请刷新后重试", "Somebody else changed it first");
    static final Refusal LAST_ADMINISTRATOR =
            Refusal.rule("last-administrator", null, "至少保留一名可登录的管理员", "One administrator must remain");
    static final Refusal STAND_IN_SELF = Refusal.rule("stand-in-self", "by", "不能由本人代班", "Nobody stands in for oneself");
    static final Refusal STAND_IN_UNKNOWN =
            Refusal.rule("stand-in-unknown", "by", "代班人没有可用账户", "There is no such account, or it is disabled");
    static final Refusal WRONG_PASSWORD =
            Refusal.rule("wrong-password", "current", "当前密码不正确", "The present password is wrong");
    static final Refusal NOT_REPEATED =
            Refusal.rule("not-repeated", "repeated", "两次输入的新密码不一致", "The two new passwords differ");
    static final Refusal SAME_PASSWORD = Refusal.rule(
            "same-password", "password", "新密码不得与当前密码相同", "The new password must differ from the present one");

    private Refusals() {}

    /** Throws where there is something to refuse. */
    public static void check(Collection<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedException(List.copyOf(refusals));
        }
    }

    static void check(boolean wrong, Refusal refusal) {
        if (wrong) {
            throw new RefusedException(refusal);
        }
    }
}
