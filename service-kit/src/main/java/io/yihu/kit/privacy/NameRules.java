package io.yihu.kit.privacy;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Names that somebody introduces: 我叫李建国, 姓名：王芳. After a sure word (我叫, 姓名：) a surname and what follows is a name;
 * after an unsure one (我是, 本人) only where the name also ends visibly, since 我是高新区的 is no Mr Gao.
 */
final class NameRules {
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦"
            + "昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余顾孟黄穆萧肖尹姚邵汪祁毛狄臧戴宋庞"
            + "熊纪舒屈项祝董梁杜阮蓝闵席季贾江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房解应丁邓洪包左石崔吉龚程邢"
            + "裴陆荣翁荀焦巴谷车侯全班仲宫宁仇甘厉武符刘景詹龙叶司黎薄白蒲卓蔺池乔谭申冉桑尚温庄晏柴瞿阎慕连习艾向古易廖耿"
            + "匡文欧隆沙关游竺盖益桂牛商聂岳阳涂闫覃辛辜简饶曾丘佘邝";
    private static final String COMPOUND = "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|司徒|夏侯|端木|百里";
    private static final String HAN = "[\\u4e00-\\u9fff]";
    private static final String GIVEN = "[\\u4e00-\\u9fff&&[^的了在是有不和与也就都被把要想说个号岁区街村镇某]]";
    private static final String TITLES = "先生|女士|小姐|师傅|阿姨|大爷|大妈|老师|经理|总|某";
    /** Words that begin like a name but are none. */
    private static final String WORDS = "方便|关于|安全|安保|安置|全|连|应该|管理|解决|从|水|于|向|任何|任意|施工|常|花园|何时|成天|时|包括|车";
    /** After an unsure word there are many more: origins, jobs, ages, times. */
    private static final String MORE_WORDS = "马上|马路|高中|高新|高层|高龄|高血压|江|安徽|白|和平|金融|温州|华|石油|关心|关注|文|古|云南|房东|房主|房屋|房客|包工|"
            + "商户|商家|商铺|商贩|河|湖|广|海|宁|武|盛|万|左|易|成年|田|项目|卫生|康复|单|谷|章|沙|牛|花|雷|龙|班|程序|季|游|乐|毕业|石|洪|司|阳光|钟|蓝|景|荣"
            + "|益|吉|甘|东方(?:小区|花园|广场)";

    private static final String FAMILY = "(?:" + COMPOUND + "|(?!" + COMPOUND + ")[" + SURNAMES + "])";
    private static final String END = "(?=$|[^\\u4e00-\\u9fff*]|家住|住|电话|手机|身份证|今年|现|因|来|反映|反应|投诉|举报|咨询|求助|想|要|在|是|的|,)";
    private static final String LABEL = "(?:姓名|联系人|投诉人|来电人|反映人|诉求人|求助人|举报人|当事人|申请人|法定代表人|法人|户主|老板|房东)";

    private static final MaskRule SURE = new MaskRule(
            Pattern.compile("(?:我叫|名叫|名字[是叫]?|我的名字[是叫]|叫做|(?:" + LABEL + "|称呼)(?: ?[:为叫是] ?| )|我姓名|姓名)(?: ?[:是] ?)?"
                    + unless(WORDS) + "(?<it>" + FAMILY + "(?:" + GIVEN + "{1,2}?" + END + "|" + GIVEN + "{1,2}))"),
            it -> true,
            NameRules::familyOnly);

    private static final MaskRule UNSURE = new MaskRule(
            Pattern.compile("(?:我是|本人|我系|" + LABEL + ")" + unless(WORDS + "|" + MORE_WORDS) + "(?<it>" + FAMILY + "(?:"
                    + GIVEN + "{2}|" + GIVEN + "))(?=$|[^\\u4e00-\\u9fff*]|家住|住在|电话|手机|身份证)"),
            it -> true,
            NameRules::familyOnly);

    private static final MaskRule MINORITY = MaskRule.of(
            "(?:我叫|我是|名叫|姓名)(?: ?[:是] ?)?(?<it>" + HAN + "{1,8}[·•]" + HAN + "{1,8}?)(?=$|[^\\u4e00-\\u9fff]|家住|住|电话)",
            it -> it.charAt(0) + "**");

    static final List<MaskRule> ALL = List.of(MINORITY, SURE, UNSURE);

    private NameRules() {}

    private static String unless(String words) {
        return "(?!" + words + "|" + HAN + "{1,2}(?:" + TITLES + "))";
    }

    static String familyOnly(String name) {
        boolean compound = name.length() > 2 && name.substring(0, 2).matches(COMPOUND);
        return name.substring(0, compound ? 2 : name.offsetByCodePoints(0, 1)) + "**";
    }
}
