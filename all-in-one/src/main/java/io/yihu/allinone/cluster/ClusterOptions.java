package io.yihu.allinone.cluster;

import io.yihu.allinone.StartRefused;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands behind {@code ./yihu cluster}.
 *
 * @param data the cluster's own folder: its brokers are not those of {@code ./yihu run}
 * @param given settings for all four services
 */
record ClusterOptions(Path data, Ports ports, Map<String, String> given) {

    private static final int HIGHEST_BASE = 65_535 - Ports.SPAN;

    /** @throws StartRefused naming the option that is unknown or wrong */
    static ClusterOptions parse(List<String> arguments, Path usualData) {
        Path data = usualData.resolve("cluster");
        int base = Ports.USUAL_BASE;
        Map<String, String> given = new LinkedHashMap<>();
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String name = rest.pop();
            switch (name) {
                case "--data" -> data = Path.of(value(name, rest));
                case "--port-base" -> base = base(value(name, rest));
                case "--set" -> add(given, value(name, rest));
                default -> throw new StartRefused("未知选项 " + name, "unknown option " + name + " (see ./yihu help)");
            }
        }
        return new ClusterOptions(data.toAbsolutePath().normalize(), new Ports(base), Map.copyOf(given));
    }

    private static String value(String name, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().startsWith("--")) {
            throw new StartRefused("选项 " + name + " 缺少值", "option " + name + " needs a value");
        }
        return rest.pop();
    }

    private static int base(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) > 0 && Integer.parseInt(text) <= HIGHEST_BASE) {
            return Integer.parseInt(text);
        }
        throw new StartRefused(
                "--port-base 应为 1 到 " + HIGHEST_BASE + " 的整数",
                "--port-base must be a number from 1 to " + HIGHEST_BASE + ", not " + text);
    }

    private static void add(Map<String, String> given, String pair) {
        int equals = pair.indexOf('=');
        if (equals < 1) {
            throw new StartRefused("--set 需要 名称=值", "--set needs NAME=VALUE, not " + pair);
        }
        given.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
}
