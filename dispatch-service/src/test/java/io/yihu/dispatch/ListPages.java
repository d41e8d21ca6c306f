package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever pages dispatch has, as its controllers say, and whether a list among them can be had as a spreadsheet. */
final class ListPages {
    private static final Pattern TABLE = Pattern.compile("<table.*?</table>", Pattern.DOTALL);
    private static final Pattern TICKET = Pattern.compile("href=\"/tickets/([^\"#?]+)");
    private static final Pattern UNIT = Pattern.compile("href=\"/dispatch/units/[^\"]+\"[^>]*>([^<]+)<");
    private static final Pattern EXPORT = Pattern.compile("<a class=\"export\" href=\"([^\"]+)\"");

    private ListPages() {}

    /** Their addresses: the board in each view, what is found, and the rest as of one unit, ticket and handover. */
    static List<String> in(RequestMappingHandlerMapping mappings, String ticketId) {
        List<String> pages = new ArrayList<>();
        mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(ListPages::paths)
                .filter(path -> path.startsWith("/dispatch"))
                .filter(Predicate.not(path -> path.contains("/exports/") || path.contains("/fragments/")))
                .map(path -> path.replace("{code}", "shizheng")
                        .replace("{ticketId}", ticketId)
                        .replace("{handoverId}", "20260511-1"))
                .forEach(pages::add);
        Stream.of(BoardView.values())
                .map(view -> "/dispatch?view=" + view.word())
                .forEach(pages::add);
        pages.add("/dispatch/fragments/search?q=" + URLEncoder.encode("下水道", StandardCharsets.UTF_8));
        return pages;
    }

    private static Stream<String> paths(RequestMappingInfo mapping) {
        return Objects.requireNonNull(mapping.getPathPatternsCondition()).getPatternValues().stream();
    }

    /**
     * Whether it is a list of tickets or units; then all of them are in the sheets that it links to.
     *
     * @throws AssertionError where they are not
     */
    static boolean checked(int port, String token, String page) {
        HttpResponse<String> answer = WebPages.get(port, token, page);
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return false;
        }
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        TreeSet<String> named = new TreeSet<>();
        all(TABLE, answer.body(), 0).forEach(table -> {
            named.addAll(all(TICKET, table, 1));
            named.addAll(all(UNIT, table, 1));
        });
        if (named.isEmpty()) {
            return false;
        }
        List<String> cells = cells(port, token, answer.body());
        assertThat(named)
                .as("the sheets of %s", page)
                .allSatisfy(each ->
                        assertThat(cells).anySatisfy(cell -> assertThat(cell).contains(each)));
        return true;
    }

    /** Of all sheets that the page links to. */
    private static List<String> cells(int port, String token, String body) {
        return all(EXPORT, body, 1).stream()
                .map(link -> WebPages.file(port, token, link.replace("&amp;", "&")))
                .flatMap(file -> Sheets.rows(file.body()).stream())
                .flatMap(List::stream)
                .map(String::strip)
                .toList();
    }

    private static List<String> all(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(group).strip())
                .toList();
    }
}
