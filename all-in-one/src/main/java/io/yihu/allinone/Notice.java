package io.yihu.allinone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;

/** What a person is told, Chinese first. */
final class Notice {

    private Notice() {}

    /** What the command line offers; {@code ./yihu help} prints the same file without a JVM. */
    static String help() {
        try (InputStream text = Objects.requireNonNull(Notice.class.getResourceAsStream("help.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where everything is and how to begin. */
    static String ready(AllInOne house, Settings settings, Duration took) {
        StringBuilder text = new StringBuilder(
                "\n一呼已就绪，用时 %.1f 秒 / Yihu is ready after %.1f s%n".formatted(seconds(took), seconds(took)));
        house.services().forEach((part, uri) -> text.append(line(part.title(), uri.toString())));
        text.append(line(Part.BROKER.title(), house.kafka()));
        text.append(line(Part.STORE.title(), settings.embeds(Part.STORE) ? house.mongoUri() : "--mongo"));
        text.append(line("data 数据", settings.data().toAbsolutePath().normalize().toString()));
        house.firstPassword()
                .ifPresent(
                        password -> text.append("\n  首次登录 / first sign-in: %s  账号 admin  一次性密码 / one-time password %s%n"
                                .formatted(house.uri(Part.FRONT_DOOR), password)));
        text.append("""

                打开 / open:        %s
                取令牌 / a token:   ./yihu token dispatcher
                试一试 / try it:    curl -H "Authorization: Bearer $(./yihu token dispatcher)" %s/api/work-items
                停止 / stop:        Ctrl-C
                """.formatted(house.uri(Part.FRONT_DOOR), house.uri(Part.FRONT_DOOR)));
        return text.toString();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static String line(String name, String where) {
        return "  %-24s %s%n".formatted(name, where);
    }
}
