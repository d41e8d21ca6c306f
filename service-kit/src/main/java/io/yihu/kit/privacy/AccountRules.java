package io.yihu.kit.privacy;

import static io.yihu.kit.privacy.PersonalKind.ACCOUNT;
import static io.yihu.kit.privacy.PersonalKind.CARD;
import static io.yihu.kit.privacy.PersonalKind.EMAIL;
import static io.yihu.kit.privacy.Reading.PLAIN;

import java.util.List;

/** Addresses and accounts in networks and banks. */
final class AccountRules {
    private static final String SAID = "[是为叫: ]{0,3}";

    /** Longer than what a house number or an amount could be, and called an account. */
    static final MaskRule NAMED_CARD = MaskRule.of(
            CARD,
            PLAIN,
            "(?:卡号|银行卡|储蓄卡|信用卡|工资卡|社保卡|医保卡|低保卡|借记卡|存折|账号|帐号|账户)(?:号码?)?[是为:, ]{0,3}"
                    + "(?<it>(?!1[3-9][0-9]{9}(?![0-9]))[0-9](?:[ -]{0,2}[0-9]){10,22})(?![0-9])",
            it -> Stars.between(it, 4, 4));

    static final MaskRule BANK_CARD = MaskRule.of(
                    CARD,
                    PLAIN,
                    "(?<![0-9])(?<![0-9]\\.)(?<it>(?:62|4[0-9]|5[1-5])[0-9]{2}(?:[ -]{0,2}[0-9]{4}){3}(?:[ -]{0,2}[0-9]{1,3})?)"
                            + "(?![0-9])",
                    it -> Stars.between(it, 4, 4))
            .where(CheckDigits::luhn);

    private static final MaskRule MAIL = MaskRule.of(
            EMAIL,
            PLAIN,
            "(?<![A-Za-z0-9._%+-])(?<it>[A-Za-z0-9._%+-]{1,64} ?(?:@|#|\\(at\\)|\\[at\\]) ?[A-Za-z0-9-]{1,63}"
                    + "(?:\\.[A-Za-z0-9-]{1,63}){0,3}\\.[A-Za-z]{2,10})",
            it -> it.charAt(0) + "***" + it.replaceFirst("^[A-Za-z0-9._%+-]+", ""));

    private static final MaskRule WECHAT = MaskRule.of(
            ACCOUNT,
            PLAIN,
            "(?:微信|威信|(?<![A-Za-z])[VvWw]信|(?<![A-Za-z])(?:[Ww]e[Cc]hat|[Vv][Xx]|[Ww][Xx])|加[Vv])(?:号码?|ID|id|名|同号)?"
                    + SAID + "(?<it>(?:(?<=[号:名D])[A-Za-z][A-Za-z0-9_-]{5,19}"
                    + "|[A-Za-z](?=[A-Za-z]{0,18}[0-9_-])[A-Za-z0-9_-]{5,19}))(?![A-Za-z0-9_.@-])",
            AccountRules::firstSign);

    private static final MaskRule QQ = MaskRule.of(
            ACCOUNT,
            PLAIN,
            "(?:(?<![A-Za-z])(?:[Qq]{2}|[Qq](?=号))|扣扣|企鹅)(?:号码?)?" + SAID + "(?<it>[1-9][0-9]{4,10})(?![0-9])",
            AccountRules::firstSign);

    private static final MaskRule OTHER_NETWORK = MaskRule.of(
            ACCOUNT,
            PLAIN,
            "(?:抖音|快手|小红书|微博|支付宝|陌陌)(?:号码?|账号|帐号|账户|ID)" + SAID + "(?<it>[A-Za-z0-9_-]{5,20})(?![A-Za-z0-9_-])",
            AccountRules::firstSign);

    static final List<MaskRule> ALL = List.of(MAIL, WECHAT, QQ, OTHER_NETWORK);

    private AccountRules() {}

    private static String firstSign(String it) {
        return it.charAt(0) + "***";
    }
}
