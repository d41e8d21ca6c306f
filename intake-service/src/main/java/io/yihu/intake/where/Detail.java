package io.yihu.intake.where;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What follows the name of an estate: building, unit and room as they were said (3栋, 2单元, 501室). No place of the gazetteer.
 */
public record Detail(
        @Nullable String building,
        @Nullable String unit,
        @Nullable String room) {
    private static final Pattern FOLLOWING = Pattern.compile("[^，。；,;!！?？\\n\\d]{0,3}?"
            + "(?<building>(?:\\d{1,2}[期区])?(?:\\d{1,4}|[a-z])(?:号楼|栋|幢|座|号(?![线路])))"
            + "[-,]?(?<unit>\\d{1,2}单元)?[-,]?(?<room>\\d{1,2}[楼层]|\\d{3,4}[室房户号]?)?(?!\\d)");

    static @Nullable Detail after(Plain text, int place, String raw) {
        Matcher found = FOLLOWING.matcher(text.text()).region(place, text.text().length());
        if (!found.lookingAt()) {
            return null;
        }
        return new Detail(
                part(text, raw, found, "building"), part(text, raw, found, "unit"), part(text, raw, found, "room"));
    }

    private static @Nullable String part(Plain text, String raw, Matcher found, String group) {
        return found.start(group) < 0 ? null : raw.substring(text.from(found.start(group)), text.to(found.end(group)));
    }
}
