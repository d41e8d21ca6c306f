package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Where a matter would go, asked over HTTP. */
class ExplainTest extends DispatchTest {
    @BeforeEach
    void references() {
        CatalogueVisitor.at(port);
    }

    @Test
    void the_catalogue_says_where_a_matter_would_go_before_any_ticket_exists() {
        JsonNode said = explain("place=songtaoli&category=drainage.blocked");

        assertThat(said.at("/place").toString())
                .isEqualTo("{\"street\":\"shuyuanlu\",\"community\":\"songtao\",\"estate\":\"songtaoli\"}");
        assertThat(said.at("/day").asString()).isEqualTo("2026-09-07");
        assertThat(said.at("/routing/lead").asString()).isEqualTo("shizheng");
        assertThat(said.at("/routing/considered/1/whyZh").asString()).startsWith("未采用");
        assertThat(explain("place=songtao&category=lighting.broken")
                        .at("/routing/limit")
                        .asString())
                .isEqualTo("FAST_LANE");
        assertThat(explain("place=shuyuanlu&category=street.vendors&on=2027-01-01")
                        .at("/routing/row")
                        .asString())
                .isEqualTo("vendors");
    }

    @Test
    void unknown_places_and_matters_are_refused_by_name() {
        String explain = "/api/catalogue/explain?";
        assertProblem(get(DISPATCHER, explain + "place=moon&category=drainage.blocked"), 422, "unknown-place", "place");
        assertProblem(get(DISPATCHER, explain + "place=songtao&category=x"), 422, "unknown-category", "category");
        assertProblem(get(DISPATCHER, explain + "place=songtao"), 400, "missing-parameter", "category");
    }

    private JsonNode explain(String query) {
        return get(DISPATCHER, "/api/catalogue/explain?" + query).body();
    }
}
