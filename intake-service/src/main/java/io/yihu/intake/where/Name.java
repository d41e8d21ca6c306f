package io.yihu.intake.where;

import io.yihu.events.PlaceReference;

/**
 * One of the ways to write a place.
 *
 * @param plain as it is compared
 * @param core how many of its characters tell it from others; the rest is an ending such as 小区
 * @param exactly what it counts as, written like this
 */
record Name(PlaceReference place, String plain, int core, Likeness exactly) {
    private static final String NUMBERS = "0123456789一二三四五六七八九十";
    private static final String SIDES = "东西南北中上下前后大小新老左右";

    /** How like it is a piece of text that has the same sound, or nothing. */
    static boolean tellApart(char one, char other) {
        return one != other && (isDistinct(one) || isDistinct(other));
    }

    /** Whether another character here is another place, not a slip: 二医院 is not 三医院, 东路 not 西路. */
    static boolean isDistinct(char c) {
        return NUMBERS.indexOf(c) >= 0 || SIDES.indexOf(c) >= 0;
    }
}
