package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * A form as a page shows it: the fields it really has, what stands in them, and what may be chosen. Whoever fills in a field that is not
 * there, or chooses what is not offered, fails.
 */
final class HtmlForm {
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern AREA = Pattern.compile("<textarea\\b([^>]*)>(.*?)</textarea>", Pattern.DOTALL);

    private final String action;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, List<String>> choices = new LinkedHashMap<>();

    private HtmlForm(String action) {
        this.action = action;
    }

    /** The only form on a page that is sent to an address with this end. */
    static HtmlForm to(String end, String page) {
        Pattern form =
                Pattern.compile("<form\\b[^>]*\\baction=\"([^\"]*/" + end + ")\"[^>]*>(.*?)</form>", Pattern.DOTALL);
        Matcher found = form.matcher(page);
        assertThat(found.find()).as("a form for " + end).isTrue();
        HtmlForm read = new HtmlForm(found.group(1));
        read.inputs(found.group(2));
        read.selects(found.group(2));
        AREA.matcher(found.group(2))
                .results()
                .forEach(area -> read.put(attribute(area.group(1), "name"), HtmlUtils.htmlUnescape(area.group(2))));
        assertThat(found.find()).as("another form for " + end).isFalse();
        return read;
    }

    private void inputs(String inside) {
        INPUT.matcher(inside).results().map(input -> input.group(1)).forEach(input -> {
            String name = attribute(input, "name");
            boolean chosen = List.of("radio", "checkbox").contains(attribute(input, "type"));
            if (chosen) {
                offer(name, attribute(input, "value"), input.contains(" checked="));
            } else {
                put(name, attribute(input, "value"));
            }
        });
    }

    private void selects(String inside) {
        SELECT.matcher(inside).results().forEach(select -> {
            String name = attribute(select.group(1), "name");
            OPTION.matcher(select.group(2))
                    .results()
                    .map(option -> option.group(1))
                    .forEach(option -> offer(name, attribute(option, "value"), option.contains(" selected=")));
            if (values.get(name).isEmpty()) {
                put(name, choices.get(name).get(0));
            }
        });
    }

    private void offer(String name, String value, boolean chosen) {
        choices.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
        List<String> now = values.computeIfAbsent(name, none -> new ArrayList<>());
        if (chosen) {
            now.add(value);
        }
    }

    private void put(String name, String value) {
        values.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
    }

    String action() {
        return action;
    }

    /** What stands in a field. */
    List<String> values(String name) {
        assertThat(values).as("the fields of " + action).containsKey(name);
        return values.get(name);
    }

    /** The fields as a browser sends them, these filled in anew. */
    String filled(Map<String, String> typed) {
        Map<String, List<String>> sent = new LinkedHashMap<>(values);
        typed.forEach((name, value) -> {
            assertThat(values).as("the fields of " + action).containsKey(name);
            if (choices.containsKey(name)) {
                assertThat(choices.get(name)).as("what " + name + " offers").contains(value);
            }
            sent.put(name, List.of(value));
        });
        return sent.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> field.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
