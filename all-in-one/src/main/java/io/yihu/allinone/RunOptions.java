package io.yihu.allinone;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands behind {@code yihu run}.
 *
 * @param demo what is played after the start
 * @param exit whether everything stops after it
 */
record RunOptions(Settings settings, Demo demo, boolean exit) {
    /** What is played. */
    enum Demo {
        NONE,
        /** A few dozen tickets of today, in real time. */
        DAY,
        /** Half a year that ends now, on the business clock. */
        HALF_YEAR
    }

    private static final String SETTABLE_CLOCK = "yihu.business-clock.settable";
    private static final Pattern LOOPBACK = Pattern.compile("127\\..*|localhost|\\[?::1]?");
    private static final int HIGHEST_BASE = 65_535 - Part.span();

    /** @throws StartRefused naming the option that is unknown or wrong */
    static RunOptions parse(List<String> arguments, Path usualData) {
        RunOptions options = new RunOptions(Settings.in(usualData), Demo.NONE, false);
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String name = rest.pop();
            options = switch (name) {
                case "--demo" ->
                    new RunOptions(options.settings.with(SETTABLE_CLOCK, "true"), Demo.HALF_YEAR, options.exit);
                case "--demo-day" -> new RunOptions(options.settings, Demo.DAY, options.exit);
                case "--exit" -> new RunOptions(options.settings, options.demo, true);
                default -> new RunOptions(setting(options.settings, name, rest), options.demo, options.exit);
            };
        }
        options.refuseWhatDoesNotGoTogether();
        return options;
    }

    private void refuseWhatDoesNotGoTogether() {
        if (exit && demo == Demo.NONE) {
            throw wrong("--exit 只能与 --demo 或 --demo-day 同用", "--exit goes with --demo or --demo-day only");
        }
        if (!LOOPBACK.matcher(settings.host()).matches()
                && !settings.properties().containsKey(Settings.ADDRESS)) {
            throw wrong(
                    "--host 对外时须用 --address 给出人们访问的网址（登录会转到该网址）",
                    "--host for other machines needs --address URL: signing in leads browsers there");
        }
    }

    private static Settings setting(Settings settings, String name, Deque<String> rest) {
        return switch (name) {
            case "--data" ->
                new Settings(
                        Path.of(value(name, rest)),
                        settings.host(),
                        settings.ports(),
                        settings.outside(),
                        settings.properties());
            case "--host" -> settings.withHost(value(name, rest));
            case "--mongo" -> settings.withMongo(value(name, rest));
            case "--kafka" -> settings.withKafka(value(name, rest));
            case "--address" -> settings.with(Settings.ADDRESS, address(value(name, rest)));
            case "--port-base" -> settings.withPorts(Part.portsFrom(base(value(name, rest))));
            case "--training" -> settings.with(SETTABLE_CLOCK, "true");
            case "--set" -> with(settings, value(name, rest));
            default -> throw wrong("未知选项 " + name + "（见 ./yihu help）", "unknown option " + name + " (see ./yihu help)");
        };
    }

    private static Settings with(Settings settings, String pair) {
        int equals = pair.indexOf('=');
        if (equals < 1) {
            throw wrong("--set 需要 名称=值", "--set needs NAME=VALUE, not " + pair);
        }
        return settings.with(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private static String value(String name, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().startsWith("--")) {
            throw wrong("选项 " + name + " 缺少值", "option " + name + " needs a value");
        }
        return rest.pop();
    }

    private static String address(String text) {
        if (text.matches("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?")) {
            return text;
        }
        throw wrong(
                "--address 应形如 https://yihu.example.org",
                "--address must read like https://yihu.example.org, not " + text);
    }

    private static int base(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= HIGHEST_BASE) {
            return Integer.parseInt(text);
        }
        throw wrong(
                "--port-base 应为 0 到 " + HIGHEST_BASE + " 的整数",
                "--port-base must be a number from 0 to " + HIGHEST_BASE + ", not " + text);
    }

    private static StartRefused wrong(String chinese, String english) {
        return new StartRefused(chinese, english);
    }
}
