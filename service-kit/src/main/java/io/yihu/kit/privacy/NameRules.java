package io.yihu.kit.privacy;

import static io.yihu.kit.privacy.PersonalKind.NAME;
import static io.yihu.kit.privacy.Reading.PLAIN;

import java.util.List;

/**
 * Names by what stands around them. After a sure word (我叫, 姓名) a surname and what follows is a name; after an unsure
 * one (我是, 业主) only where no common word begins there, since 我是高新区的 is no Mr Gao; elsewhere only where something
 * personal follows (先生, 男, a number). Officials are persons too.
 */
final class NameRules {
    private static final NoNames WORDS = NoNames.of("never-names.txt", "no-names.txt");
    private static final NoNames NEVER = NoNames.of("never-names.txt");
    private static final String TITLES = "(?:" + Surnames.alternatives("titles.txt") + ")";
    private static final String LABEL = "(?:" + Surnames.alternatives("labels.txt") + ")";

    private static final String HAN = "[\\u4e00-\\u9fff]";
    private static final String NOT_GIVEN = "的了在是有不和与也就都被把要想说个号岁区街村镇某们我你他她这那没";
    private static final String FREE = "[\\u4e00-\\u9fff&&[^" + NOT_GIVEN + "]]";
    private static final String GIVEN = "[\\u4e00-\\u9fff&&[^" + NOT_GIVEN + "副局院司已未向对从给让去来到又还且而或者因为将会能可应该并等及]]";
    private static final String FAMILY = Surnames.FAMILY;
    private static final String PERSON = FAMILY + GIVEN + "{1,2}";
    private static final String IT = "(?<it>" + PERSON + ")";
    private static final String TAKEN = String.valueOf(Readings.TAKEN);
    private static final String END =
            "(?=$|[^\\u4e00-\\u9fff*]|家住|住|电话|手机|身份证|性别|今年|现|因|来|反映|反应|投诉|举报|咨询|求助|想|要|在" + "|是|的|等|和|与|及)";
    private static final String AFTER_SURE =
            "(?<it>" + FAMILY + " ?(?:" + FREE + "{1,2}?" + END + "|" + FREE + "{1,2}))";

    private static final MaskRule MINORITY = anywhere("(?:我叫|我是|名叫|姓名|人|业主|村民|居民)(?: ?[:是] ?)?(?<it>" + HAN
                    + "{1,8}[·•]" + HAN + "{1,8}?)(?=$|[^\\u4e00-\\u9fff]|家住|住|电话)")
            .where(it -> true);

    private static final MaskRule LATIN = anywhere(
                    "(?:我叫|我是|名叫|姓名|[Nn]ame)[ :是为]{0,3}(?<it>[A-Z][a-z]{1,15}(?: [A-Z][a-z]{1,15}){1,3})")
            .where(it -> true);

    private static final MaskRule SURE = anywhere(
                    "(?:[我他她]叫|名叫|名字[是叫]?|叫做|个叫|孩子叫|老板叫|姓名|自称|签名|署名)(?: ?[:是] ?)?" + AFTER_SURE)
            .where(NEVER::allow);

    private static final MaskRule LABELLED = at("(?<=" + LABEL + "(?: ?[:为叫是] ?| ))" + AFTER_SURE);

    private static final MaskRule GIVEN_APART =
            MaskRule.of(NAME, PLAIN, "姓" + FAMILY + "[, ]?[名叫](?<it>" + FREE + "{1,2})", it -> "**");

    private static final MaskRule TITLED =
            at("(?<it>" + FAMILY + "(?:" + GIVEN + "{2}|(?<!" + HAN + HAN + ")" + GIVEN + "))(?=" + TITLES + ")");

    /** In 开发商莫经理 the surname is the second sign. */
    private static final MaskRule TITLED_SHORT = at("(?<it>" + FAMILY + GIVEN + ")(?=" + TITLES + ")")
            .where(it -> WORDS.allow(it) && !Surnames.begin(it.charAt(1)));

    private static final MaskRule BEFORE_PERSONAL = at(
            IT + "(?=[ ,(:]{0,2}(?:[男女][,、。); ]|[0-9]{2}岁|(?:的?(?:联系)?(?:手机|电话)号?码?|身份证号?码?)?[: ]{0,2}" + TAKEN + "))");

    private static final MaskRule AFTER_NUMBER = at("(?<=" + TAKEN + "[, ]{1,2})" + IT + "(?=$|[,。;\\n])");

    private static final MaskRule LISTED =
            at(IT + "(?=(?:[、和与及]" + PERSON + "){0,9}(?:等[人0-9一二三四五六七八九十几多]|[两二三四五六]人))");

    private static final MaskRule UNSURE =
            at("(?<=我是|我系|" + LABEL + ")(?<it>" + FAMILY + GIVEN + "{2}|" + FAMILY + GIVEN + END + ")");

    private static final MaskRule ACCUSED =
            anywhere("(?:举报|起诉|状告|控告)(?<it>" + FAMILY + GIVEN + "{2})(?=$|[^\\u4e00-\\u9fff]|违|贪|受贿|打|骗)");

    private static final MaskRule SIGNED =
            anywhere("(?:[。!;?\\n] ?|敬礼 ?)" + IT + "(?= ?(?:$|\\n|[0-9]{4}[年.-]|敬上|呈上))");

    private static final MaskRule QUOTED = anywhere("[“\"「]" + IT + "[”\"」](?=这个人|此人|其人)");

    private static final MaskRule NEXT_TO_NAME =
            at("(?<=" + TAKEN + "[、和与及])" + IT + "(?=$|[^\\u4e00-\\u9fff*]|等|的|在|都)");

    static final List<MaskRule> ALL = List.of(
            MINORITY,
            LATIN,
            SURE,
            LABELLED,
            GIVEN_APART,
            TITLED,
            TITLED_SHORT,
            BEFORE_PERSONAL,
            AFTER_NUMBER,
            LISTED,
            UNSURE,
            ACCUSED,
            SIGNED,
            QUOTED,
            NEXT_TO_NAME);

    private NameRules() {}

    /** Tried at each sign that may begin a name: what stands before it is looked back at. */
    private static MaskRule at(String regex) {
        return anywhere(regex).beginningWith(Surnames::begin);
    }

    private static MaskRule anywhere(String regex) {
        return MaskRule.of(NAME, PLAIN, regex, Surnames::familyOnly).where(WORDS::allow);
    }
}
