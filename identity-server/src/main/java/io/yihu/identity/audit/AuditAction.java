package io.yihu.identity.audit;

import java.util.Locale;

/** What can stand in the audit. */
public enum AuditAction {
    /** The first administrator was made at the first start. */
    FIRST_ADMINISTRATOR("首个管理员"),
    /** An account was created. */
    ACCOUNT_CREATED("新建账户"),
    /** An account was disabled. */
    ACCOUNT_DISABLED("停用账户"),
    /** An account was enabled again. */
    ACCOUNT_ENABLED("启用账户"),
    /** An account got another one-time password. */
    PASSWORD_RESET("重置密码"),
    /** A person chose a password. */
    PASSWORD_CHANGED("修改密码"),
    /** Name, roles or unit of an account were set. */
    ROLES_SET("设置角色"),
    /** Somebody was named to stand in. */
    STAND_IN_SET("指定代班"),
    /** Nobody stands in any more. */
    STAND_IN_ENDED("结束代班"),
    /** A person signed in. */
    SIGNED_IN("登录"),
    /** A person chose for whom to act. */
    ACTING_CHOSEN("选择身份"),
    /** A person signed out. */
    SIGNED_OUT("退出"),
    /** A sign-in with a wrong name or password, or of a disabled account. */
    SIGN_IN_REFUSED("登录失败"),
    /** A machine client was registered. */
    CLIENT_CREATED("登记接入方"),
    /** A machine client got another secret. */
    SECRET_ROTATED("轮换密钥"),
    /** A machine client was disabled. */
    CLIENT_DISABLED("停用接入方"),
    /** A machine client was enabled again. */
    CLIENT_ENABLED("启用接入方");

    private final String zh;

    AuditAction(String zh) {
        this.zh = zh;
    }

    /** In Chinese. */
    public String zh() {
        return zh;
    }

    /** For machines and in English, such as {@code account-created}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
