package io.yihu.kit.privacy;

import static io.yihu.kit.privacy.PersonalKind.ROOM;
import static io.yihu.kit.privacy.Reading.PLAIN;

import java.util.List;

/**
 * Rooms of homes. A building houses many and the unit has to find it, so estate, building, entrance and floor stay; the
 * room is one household's.
 */
final class RoomRules {
    private static final String ROOM_SIGN = "室(?![内外友])|号?房(?![产价东屋地子])";
    private static final String COUNTED = "户(?!主)|多|余|来|年|月|日|米|元|平|人|万|个|套|层|楼|栋|幢|间|位|家|名|m|㎡|%|盏|台|辆|部|棵|度|分|点|路|单元"
            + "|亩|公|吨|斤|次|天|块|只|条|张|座|伏|瓦|床|期";
    private static final String NUMERAL = "[一二三四五六七八九]";
    private static final String ROOM_NUMBER =
            "(?:[0-9]{3,4}|[0-9]{1,2}[A-Z]|" + NUMERAL + "[零〇一二三四五六七八九]{2,3})(?![0-9A-Za-z*零〇一二三四五六七八九])";
    private static final String BUILDING = "(?:栋|幢|号楼|#楼|单元|[0-9A-Z]座|[0-9]单|[0-9一二三四]门)";

    private static final MaskRule IN_BUILDING = rule(
            BUILDING + "[ -]{0,2}(?<it>" + ROOM_NUMBER + ")(?=" + ROOM_SIGN + "|(?! ?(?:" + COUNTED + ")|\\.[0-9]))");

    private static final MaskRule BY_HYPHENS = rule("(?<![0-9-])[0-9]{1,3}(?:栋|幢|号楼|座)?-[0-9]{1,2}(?:单元)?-"
                    + "(?<it>[0-9]{3,4})(?![0-9*-])")
            .where(it -> !it.matches("(?:19|20)[0-9]{2}"));

    private static final MaskRule BY_SIDE =
            rule("(?:单元|栋|幢|号楼)[0-9一二三四五六七八九十]{1,3}[楼层](?<it>[东西南北中左右](?:边|侧|手边)?[户室门])");

    private static final MaskRule BY_SIGN =
            rule("(?<![0-9A-Za-z.零〇一二三四五六七八九])(?<it>" + ROOM_NUMBER + ")(?=室(?![内外友])|号房(?![产价东屋地子]))");

    private static final MaskRule AT_HOME =
            rule("(?:小区|公寓|花园|家园|宿舍|楼上|楼下|隔壁|对门|家住|我住|我家在?|住在?)的?(?<it>[0-9]{3,4})(?=房(?![产价东屋地子]))");

    static final List<MaskRule> ALL = List.of(IN_BUILDING, BY_HYPHENS, BY_SIDE, BY_SIGN, AT_HOME);

    private RoomRules() {}

    private static MaskRule rule(String regex) {
        return MaskRule.of(ROOM, PLAIN, regex, it -> "***");
    }
}
