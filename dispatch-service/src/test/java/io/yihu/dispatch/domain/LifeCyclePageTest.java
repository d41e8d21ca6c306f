package io.yihu.dispatch.domain;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.RequestKind;
import io.yihu.kit.decision.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The table and the picture of docs/life-cycle.md come from the code. Run with {@code -Dyihu.write-docs=true} to write them.
 */
class LifeCyclePageTest {
    private static final Path PAGE = Path.of("..", "docs", "life-cycle.md");
    private static final String BEGIN = "<!-- from the code: begin -->";
    private static final String END = "<!-- from the code: end -->";

    @Test
    void the_page_shows_the_machine_as_it_is() throws IOException {
        String page = Files.readString(PAGE);
        String written = page.substring(0, page.indexOf(BEGIN))
                + BEGIN
                + "\n\n"
                + picture()
                + "\n"
                + table()
                + "\n"
                + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("yihu.write-docs")) {
            Files.writeString(PAGE, written);
        }

        assertThat(page)
                .as("run this test with -Dyihu.write-docs=true and commit the page")
                .isEqualTo(written);
    }

    private static String table() {
        return "| Step | Who | From | To | Refused for |\n|---|---|---|---|---|\n"
                + Stream.of(Step.values())
                        .map(step -> "| %s | %s | %s | %s | %s |\n"
                                .formatted(
                                        step,
                                        step.who()
                                                .name()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', ' '),
                                        names(step.from()),
                                        names(step.to()),
                                        step.guards().stream()
                                                .map(guard -> "`" + guard + "`")
                                                .collect(joining(", "))))
                        .collect(joining());
    }

    private static String picture() {
        return "```mermaid\nstateDiagram-v2\n"
                + Stream.of(Step.values()).flatMap(LifeCyclePageTest::arrows).collect(joining())
                + Stream.of(WorkStatus.values())
                        .map(status -> "    %s: %s %s\n".formatted(status, status.zh(), status))
                        .collect(joining())
                + "```\n";
    }

    /** Only what moves a ticket. What may leave it where it is moves it to where only that step leads; an objection never. */
    private static Stream<String> arrows(Step step) {
        if (step == Step.APPROVE) {
            return approvals();
        }
        if (step.from().isEmpty()) {
            return step.to().stream().map(to -> "    [*] --> %s: %s\n".formatted(to, step));
        }
        boolean stays = step.to().containsAll(step.from()) && step.from().size() > 1;
        return step.from().stream()
                .sorted()
                .flatMap(from -> step.to().stream()
                        .sorted()
                        .filter(to -> to != from && !(stays && step.from().contains(to)))
                        .map(to -> arrow(from, to, step)));
    }

    /** What an approval does depends on what was asked for: each request is asked for and granted wherever the deciders let it be. */
    private static Stream<String> approvals() {
        return Stream.of(RequestKind.values())
                .flatMap(kind -> Stream.concat(Given.inEveryStatus(), Stream.of(Given.pinned()))
                        .flatMap(item -> granted(kind, item)))
                .filter(moved -> moved.from() != moved.to())
                .map(moved -> arrow(moved.from(), moved.to(), Step.APPROVE))
                .distinct();
    }

    private record Moved(WorkStatus from, WorkStatus to) {}

    private static Stream<Moved> granted(RequestKind kind, WorkItem item) {
        Decision<WorkItem> asked = Given.REQUESTS.ask(item, Given.LEAD, Given.wish(kind), Given.NOW.plusSeconds(7200));
        if (!(asked instanceof Decision.Accepted<WorkItem> pending)) {
            return Stream.empty();
        }
        Ruling ruling = new Ruling(Given.SUPERVISOR, null, null);
        WorkItem after = Given.accepted(Given.REQUESTS.approve(pending.state(), ruling, Given.NOW.plusSeconds(7300)));
        return Stream.of(new Moved(pending.state().status(), after.status()));
    }

    private static String arrow(WorkStatus from, WorkStatus to, Step step) {
        return "    %s --> %s: %s\n".formatted(from, to, step);
    }

    private static String names(Set<WorkStatus> statuses) {
        return statuses.stream().sorted().map(Enum::name).collect(joining(", "));
    }
}
