package io.yihu.allinone;

import io.yihu.identity.AdminClient;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** How the commands that administer a running house ask and answer. */
final class AdminCli {

    private static final int PAGE = 200;

    private AdminCli() {}

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
