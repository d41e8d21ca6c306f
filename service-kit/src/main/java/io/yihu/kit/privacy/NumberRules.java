package io.yihu.kit.privacy;

import static io.yihu.kit.privacy.PersonalKind.ID;
import static io.yihu.kit.privacy.PersonalKind.PHONE;
import static io.yihu.kit.privacy.PersonalKind.PLATE;
import static io.yihu.kit.privacy.Reading.DIGITS;
import static io.yihu.kit.privacy.Reading.PLAIN;

import java.util.List;

/** Citizen ids, telephone numbers and number plates. Order matters: the longer and surer form comes first. */
final class NumberRules {
    private static final String NOT_INSIDE = "(?<![0-9])(?<![0-9]\\.)";
    private static final String NOT_ON = "(?![0-9])";
    private static final String GAP = "[ \\-—–.·•_/,、]{0,3}";
    private static final String ONE = "[ \\-—–.·•_]";
    private static final String PROVINCE = "(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])";
    private static final String MONTH_DAY = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])";
    private static final String CALLED = "(?:电话|座机|手机|号码|联系方式|致电|拨打|回电|固话|传真|宅电|[Tt][Ee][Ll]|☎)[是为号码: ]{0,4}";
    private static final String REGIONS = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private static final String PLATE_SIGN = "[A-HJ-NP-Za-hj-np-z0-9]";

    private static final MaskRule CITIZEN_ID = MaskRule.of(
            ID,
            DIGITS,
            NOT_INSIDE + "(?<it>[GLJ]?" + PROVINCE + "[0-9]{4}[ \\-.]{0,2}(?:1[89]|20)[0-9]{2}[ -]?" + MONTH_DAY
                    + "[ \\-.]{0,2}[0-9]{3}[0-9Xx](?:[0-9]{2})?)(?![0-9A-Za-z])",
            it -> Stars.between(it, 3, 2));

    /** In any groups, where the check digit is right. */
    private static final MaskRule GROUPED_ID = MaskRule.of(
                    ID,
                    DIGITS,
                    NOT_INSIDE + "(?<it>" + PROVINCE + "(?:[ \\-.]?[0-9]){15}[ \\-.]?[0-9Xx])(?![0-9A-Za-z])",
                    it -> Stars.between(it, 3, 2))
            .where(CheckDigits::citizenId);

    private static final MaskRule OLD_CITIZEN_ID = MaskRule.of(
            ID,
            DIGITS,
            NOT_INSIDE + "(?<it>" + PROVINCE + "[0-9]{4}[0-9]{2}" + MONTH_DAY + "[0-9]{3})(?![0-9A-Za-z])",
            it -> Stars.between(it, 3, 2));

    private static final MaskRule NAMED_ID = MaskRule.of(
            ID,
            PLAIN,
            "(?:身份证(?:号码?)?[是为: ]{0,3}(?<it>[0-9](?:[ -]?[0-9]){11,17}[Xx]?)" + NOT_ON + ")",
            it -> Stars.between(it, 3, 2));

    private static final MaskRule DOCUMENT = MaskRule.of(
            ID,
            PLAIN,
            "(?:护照|通行证|军官证|士兵证|台胞证|回乡证|居留证)(?:号码?)?[是为: ]{0,3}(?<it>[A-Za-z]{0,2}[0-9]{6,10})(?![0-9A-Za-z])",
            it -> Stars.between(it, 1, 2));

    private static final MaskRule MOBILE = MaskRule.of(
            PHONE,
            DIGITS,
            NOT_INSIDE + "(?:\\+?(?:00)?86[ -]?)?(?<it>[(\\[【]1[3-9][0-9][)\\]】]" + GAP + "[0-9]{4}" + GAP + "[0-9]{4}"
                    + "|1[3-9][0-9](?:" + GAP + "[0-9]{4}" + GAP + "[0-9]{4}|" + ONE + "?[0-9]{3}" + ONE
                    + "[0-9]{5}|[0-9]"
                    + ONE + "[0-9]{4}" + ONE + "[0-9]{3}|[0-9]{2}" + ONE + "[0-9]{6}|(?:" + ONE + "[0-9]{2}){4})"
                    + "|1(?<gap>[ -])[3-9](?:\\k<gap>[0-9]){9})" + NOT_ON + "(?!\\.[0-9])(?!元(?!旦))",
            it -> Stars.between(it, 3, 4));

    /** Next to a numeral that belongs to the sentence: 有一13800000000. */
    private static final MaskRule PLAIN_MOBILE = MaskRule.of(
            PHONE,
            PLAIN,
            NOT_INSIDE + "(?<it>1[3-9][0-9]{9})" + NOT_ON + "(?!\\.[0-9])(?!元(?!旦))",
            it -> Stars.between(it, 3, 4));

    private static final MaskRule LANDLINE = MaskRule.of(
            PHONE,
            DIGITS,
            NOT_INSIDE + "(?<it>(?:\\(?0|(?:\\+|00)86[ -]?0?)(?:10|2[0-9]|[3-9][0-9]{2})\\)?[ \\-—–._/]{0,2}"
                    + "[2-8][0-9]{2,3}[ -]?[0-9]{4})" + NOT_ON,
            it -> it.replaceFirst("[^ \\-—–._/()]{3,4}[ -]?(.{4})$", "****$1"));

    private static final MaskRule CALLED_NUMBER = MaskRule.of(
                    PHONE,
                    PLAIN,
                    CALLED + "(?<it>[2-8][0-9]{2,3}[ -]?[0-9]{4})" + NOT_ON + "(?![年日号元])",
                    it -> "****" + it.substring(it.length() - 4))
            .where(it -> !it.matches("(?:19|20)[0-9]{2}" + MONTH_DAY));

    private static final MaskRule NUMBER_PLATE = MaskRule.of(
            PLATE,
            PLAIN,
            "(?<it>[" + REGIONS + "] ?[A-HJ-NP-Za-hj-np-z][ ·•.:_—-]?(?=[A-Za-z]{0,4} ?[0-9])(?:" + PLATE_SIGN + "(?: ?"
                    + PLATE_SIGN + "){4,5}(?![A-Za-z0-9])|" + PLATE_SIGN + "(?: ?" + PLATE_SIGN + "){3}[挂学警港澳领使]))",
            it -> it.replace(" ", "").substring(0, 2) + "***" + it.substring(it.length() - 2));

    private static final MaskRule NAMED_PLATE = MaskRule.of(
                    PLATE,
                    PLAIN,
                    "车牌(?:号码?)?[是为: ]{0,3}(?<it>[\\u4e00-\\u9fff]{0,2}[A-Za-z0-9]{5,7})(?![A-Za-z0-9])",
                    it -> "***" + it.substring(it.length() - 2))
            .where(it -> it.matches(".*[0-9].*"));

    static final List<MaskRule> ALL = List.of(
            CITIZEN_ID,
            GROUPED_ID,
            NAMED_ID,
            DOCUMENT,
            AccountRules.NAMED_CARD,
            OLD_CITIZEN_ID,
            AccountRules.BANK_CARD,
            LANDLINE,
            MOBILE,
            PLAIN_MOBILE,
            CALLED_NUMBER,
            NUMBER_PLATE,
            NAMED_PLATE);

    private NumberRules() {}
}
