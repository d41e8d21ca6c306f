package io.yihu.allinone;

import io.yihu.identity.AdminClient;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** What the commands that administer a running house have in common: one clear line when it does not work. */
final class AdminCli {

    static final int NOT_UNDERSTOOD = 2;
    private static final int PAGE = 200;

    private AdminCli() {}

    /** Something to do there. */
    interface Work {
        void with(AdminClient client) throws IOException;
    }

    /** The exit code: 0 done, 1 not. */
    static int run(Path data, Work work) {
        try {
            work.with(AdminClient.of(data.resolve("identity")));
            return 0;
        } catch (NoSuchFileException | ConnectException e) {
            System.err.println("一呼没有在数据目录 " + data + " 上运行，请先执行 ./yihu run / yihu is not running on " + data
                    + "; start it with ./yihu run");
        } catch (IOException e) {
            System.err.println("没有完成 / not done: " + e.getMessage());
        }
        return 1;
    }

    static int usage(String text) {
        System.err.println("用法 / usage: " + text);
        return NOT_UNDERSTOOD;
    }

    /** Every item of a list, page by page. */
    static void each(AdminClient client, String path, Consumer<JsonNode> take) throws IOException {
        String after = "";
        do {
            JsonNode page = client.get(path + "?limit=" + PAGE + after);
            page.get("items").forEach(take);
            after = page.hasNonNull("next") ? "&after=" + page.get("next").asString() : "";
        } while (!after.isEmpty());
    }

    /** A name as a part of a path, whatever was typed. */
    static String segment(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    static void row(JsonNode item, String... more) {
        StringBuilder line =
                new StringBuilder("%-24s".formatted(item.get("name").asString()));
        for (String text : more) {
            line.append("  ").append(text);
        }
        List<String> roles =
                item.get("roles").valueStream().map(JsonNode::asString).toList();
        line.append("  ").append(String.join(",", roles));
        if (item.hasNonNull("unit")) {
            line.append("  ").append(item.get("unit").asString());
        }
        System.out.println(line + (item.get("disabled").asBoolean() ? "  停用/disabled" : ""));
    }

    /** The secret alone on standard output, so that a script can take it; the words beside it. */
    static void once(JsonNode item, String field, String words) {
        System.err.println(words + " " + item.get("name").asString() + ":");
        System.out.println(item.get(field).asString());
    }
}
