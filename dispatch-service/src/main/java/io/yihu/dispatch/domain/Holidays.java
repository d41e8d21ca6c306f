package io.yihu.dispatch.domain;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of holidays in English. What a notice calls otherwise keeps its name. */
final class Holidays {
    private static final Map<String, String> NAMES = Map.of(
            "元旦", "New Year",
            "春节", "Spring Festival",
            "清明节", "Qingming Festival",
            "劳动节", "Labour Day",
            "端午节", "Dragon Boat Festival",
            "中秋节", "Mid-Autumn Festival",
            "国庆节", "National Day",
            "调休上班", "make-up workday",
            "放假", "day off");

    private Holidays() {}

    static String en(String zh) {
        return Stream.of(zh.split("[、，,；;]"))
                .map(String::strip)
                .map(name -> NAMES.getOrDefault(name, name))
                .collect(Collectors.joining(", "));
    }
}
