package io.yihu.dispatch.domain;

import io.yihu.events.Urgency;

/** What people call the rows of the table of time limits. */
public final class LimitWords {
    private LimitWords() {}

    /** In Chinese. */
    public static String zh(Urgency limit) {
        return switch (limit) {
            case DANGER -> "危及生命财产";
            case UTILITY -> "水电气暖";
            case FAST_LANE -> "一呼即应";
            case INQUIRY -> "咨询";
            case ORDINARY -> "一般";
            case COMPLEX -> "复杂";
        };
    }

    /** In English. */
    public static String en(Urgency limit) {
        return switch (limit) {
            case DANGER -> "danger";
            case UTILITY -> "water, power, gas, heat";
            case FAST_LANE -> "fast lane";
            case INQUIRY -> "inquiry";
            case ORDINARY -> "ordinary";
            case COMPLEX -> "complex";
        };
    }
}
