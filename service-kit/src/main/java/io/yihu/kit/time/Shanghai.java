package io.yihu.kit.time;

import java.time.ZoneId;

/** The one civil time of China: days, working hours and deadlines are read in it. */
public final class Shanghai {
    /** Asia/Shanghai, UTC+8 without summer time since 1992. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Shanghai() {}
}
