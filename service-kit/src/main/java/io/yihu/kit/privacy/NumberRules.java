package io.yihu.kit.privacy;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers and addresses that lead to one person. Order matters: the longer and surer form comes first. */
final class NumberRules {
    private static final String NOT_INSIDE = "(?<![0-9])(?<![0-9]\\.)";
    private static final String NOT_ON = "(?![0-9])";
    private static final String GAP = "[ \\-—–.·]?";
    private static final String PROVINCE = "(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])";
    private static final String MONTH_DAY = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])";
    private static final String CALLED = "(?:电话|座机|手机|号码|联系方式|致电|拨打|回电)[是为号码: ]{0,4}";
    private static final String SPOKEN = "一二三四五六七八九零〇幺";
    private static final String REGIONS = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

    private static final MaskRule EMAIL = MaskRule.of(
            "(?<![A-Za-z0-9._%+-])(?<it>[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4})",
            it -> it.charAt(0) + "***" + it.substring(it.indexOf('@')));

    private static final MaskRule CITIZEN_ID = MaskRule.of(
            NOT_INSIDE + "(?<it>" + PROVINCE + "[0-9]{4}[ -]?(?:1[89]|20)[0-9]{2}[ -]?" + MONTH_DAY
                    + "[ -]?[0-9]{3}[0-9Xx])(?![0-9A-Za-z])",
            it -> ends(it, 3, 2));

    private static final MaskRule OLD_CITIZEN_ID = MaskRule.of(
            NOT_INSIDE + "(?<it>" + PROVINCE + "[0-9]{4}[0-9]{2}" + MONTH_DAY + "[0-9]{3})(?![0-9A-Za-z])",
            it -> ends(it, 3, 2));

    private static final MaskRule NAMED_ACCOUNT = MaskRule.of(
            "(?:卡号|银行卡|账号|帐号|账户|身份证号?码?)[是为: ]{0,3}(?<it>[0-9](?:[ -]?[0-9]){11,18}[Xx]?)" + NOT_ON,
            it -> ends(it, 4, 4));

    private static final MaskRule BANK_CARD = new MaskRule(
            Pattern.compile(NOT_INSIDE + "(?<it>(?:62|4[0-9]|5[1-5])[0-9]{2}(?:[ -]?[0-9]{4}){3}(?:[ -]?[0-9]{1,3})?)"
                    + NOT_ON),
            NumberRules::luhn,
            it -> ends(it, 4, 4));

    private static final MaskRule MOBILE = MaskRule.of(
            NOT_INSIDE + "(?:\\+?(?:00)?86[ -]?)?(?<it>1[3-9][0-9](?:" + GAP + "[0-9]{4}" + GAP + "[0-9]{4}|" + GAP
                    + "[0-9]{3}[ -][0-9]{5}|[0-9][ -][0-9]{4}[ -][0-9]{3}))" + NOT_ON + "(?!\\.[0-9])(?!元(?!旦))",
            it -> ends(it, 3, 4));

    private static final MaskRule SPOKEN_MOBILE = MaskRule.of(
            "(?<![" + SPOKEN + "])(?<it>[一幺][三四五六七八九][" + SPOKEN + "]{9})(?![" + SPOKEN + "])", it -> ends(it, 3, 4));

    private static final MaskRule LANDLINE = MaskRule.of(
            NOT_INSIDE + "(?<it>\\(?0(?:10|2[0-9]|[3-9][0-9]{2})\\)?[ \\-—–]{0,2}[2-8][0-9]{2,3}[ -]?[0-9]{4})"
                    + NOT_ON,
            it -> it.replaceFirst("([2-8][0-9]{2,3})[ -]?([0-9]{4})$", "****$2"));

    private static final MaskRule CALLED_NUMBER = new MaskRule(
            Pattern.compile(CALLED + "(?<it>[2-8][0-9]{2,3}[ -]?[0-9]{4})" + NOT_ON + "(?![年日号元])"),
            it -> !it.matches("(?:19|20)[0-9]{2}" + MONTH_DAY),
            it -> "****" + it.substring(it.length() - 4));

    private static final MaskRule PLATE = MaskRule.of(
            "(?<it>[" + REGIONS + "][A-HJ-NP-Za-hj-np-z][ ·•.-]?(?=[A-Za-z]{0,4}[0-9])"
                    + "(?:[A-HJ-NP-Za-hj-np-z0-9]{5,6}(?![A-Za-z0-9])|[A-HJ-NP-Za-hj-np-z0-9]{4}[挂学警港澳]))",
            it -> it.substring(0, 2) + "***" + it.substring(it.length() - 2));

    static final List<MaskRule> ALL = List.of(
            EMAIL,
            CITIZEN_ID,
            NAMED_ACCOUNT,
            OLD_CITIZEN_ID,
            BANK_CARD,
            LANDLINE,
            MOBILE,
            SPOKEN_MOBILE,
            CALLED_NUMBER,
            PLATE);

    private NumberRules() {}

    private static String ends(String it, int head, int tail) {
        String bare = it.replaceAll("[ \\-—–.·]", "");
        return bare.substring(0, head) + "*".repeat(bare.length() - head - tail) + bare.substring(bare.length() - tail);
    }

    /** The check digit of ISO/IEC 7812, which an order number has by chance only once in ten. */
    private static boolean luhn(String it) {
        String digits = it.replaceAll("[ -]", "");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
