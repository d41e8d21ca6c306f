package io.yihu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A platform hands in many orders at once. */
class BatchTest extends IntakeTest {

    @Test
    void each_order_stands_or_falls_by_itself_and_sending_the_batch_again_takes_in_what_was_missing() {
        Appeals good = Appeals.ready();
        Appeals other = Appeals.pending();
        List<String> orders = List.of(
                good.json(),
                Appeals.ready().without("title").json(),
                Appeals.ready().with("category", "no.such").json(),
                "{\"kind\":\"PIGEON\"}",
                Appeals.ready().without("externalNumber").json(),
                good.json(),
                other.json());

        Api.Answer first = batch(orders);
        Api.Answer again = batch(orders);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.at("/registered")).isEqualTo("2");
        assertThat(first.at("/repeated")).isEqualTo("1");
        assertThat(first.at("/refused")).isEqualTo("4");
        assertThat(endings(first))
                .containsExactly("REGISTERED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REPEATED", "REGISTERED");
        assertThat(again.at("/registered")).isEqualTo("0");
        assertThat(again.at("/results/6/ticket/ticketId")).isEqualTo(first.at("/results/6/ticket/ticketId"));
        eachResultSaysWhy(first);
    }

    private static void eachResultSaysWhy(Api.Answer first) {
        assertThat(first.at("/results/1/problem/field")).isEqualTo("title");
        assertThat(first.at("/results/2/problem/reason")).isEqualTo("unknown-category");
        assertThat(first.at("/results/2/problem/status")).isEqualTo("422");
        assertThat(first.at("/results/3/problem/field")).isEqualTo("kind");
        assertThat(first.at("/results/4/problem/field")).isEqualTo("externalNumber");
        assertThat(first.at("/results/5/ticket/ticketId")).isEqualTo(first.at("/results/0/ticket/ticketId"));
        assertThat(first.at("/results/6/ticket/triage")).isEqualTo("PENDING");
    }

    @Test
    void a_batch_that_is_no_batch_is_refused_as_a_whole() {
        assertThat(as("machine").post("/api/tickets/batch", "{\"tickets\":[]}").at("/field"))
                .isEqualTo("tickets");
        assertThat(batch(Collections.nCopies(101, "{}")).at("/field")).isEqualTo("tickets");
        assertThat(batch(List.of("null", "[]", "\"x\"")).at("/refused")).isEqualTo("3");
        assertThat(agent().post("/api/tickets/batch", "{\"tickets\":[{}]}").status())
                .isEqualTo(403);
    }

    private Api.Answer batch(List<String> orders) {
        return as("machine")
                .post("/api/tickets/batch", orders.stream().collect(Collectors.joining(",", "{\"tickets\":[", "]}")));
    }

    private static List<String> endings(Api.Answer answer) {
        return Stream.iterate(0, i -> i + 1)
                .map(i -> answer.at("/results/" + i + "/ending"))
                .takeWhile(Objects::nonNull)
                .toList();
    }
}
