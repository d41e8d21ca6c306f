package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yihu.events.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    @ParameterizedTest
    @CsvSource({
        "songtao, songtaoli, drainage.blocked, songtaoli-drainage",
        "songtao, songtaoli, lighting.broken,  songtao-all",
        "songtao, ,          drainage.blocked, songtao-all",
        "xintai,  ,          drainage.blocked, drainage-blocked",
        "xintai,  ,          drainage.smell,   drainage",
        ",        ,          noise.commercial, noise",
        ",        ,          labour.wages,     fallback",
    })
    void place_decides_before_matter_and_the_closer_wins(String community, String estate, String category, String row) {
        Routing routing = Given.CATALOGUE.route(new Place("shuyuanlu", community, estate), category);

        assertThat(routing.row()).isEqualTo(row);
        assertThat(routing.version()).isEqualTo("2026-1");
    }

    @Test
    void the_explanation_names_row_version_and_every_row_that_lost_with_its_reason() {
        Routing routing = Given.CATALOGUE.route(Given.SONGTAOLI, "drainage.blocked");

        assertThat(routing.reasonZh()).contains("2026-1", "songtaoli-drainage", "shizheng办", "另有4行");
        assertThat(routing.reasonEn()).contains("2026-1", "songtaoli-drainage", "shizheng office", "4");
        assertThat(routing.considered())
                .extracting(Routing.Considered::row)
                .containsExactly("songtaoli-drainage", "songtao-all", "drainage-blocked", "drainage", "fallback");
        assertThat(routing.considered().get(0).whyEn()).startsWith("chosen");
        assertThat(routing.considered().get(1).whyZh()).contains("点位范围比");
        assertThat(Given.CATALOGUE
                        .route(new Place("shuyuanlu", null, null), "drainage.blocked")
                        .considered()
                        .get(1)
                        .whyEn())
                .contains("the same place");
    }

    @Test
    void the_community_of_the_place_assists_where_there_is_one_and_a_lead_never_assists_itself() {
        assertThat(Given.CATALOGUE.route(Given.SONGTAOLI, "drainage.blocked").assists())
                .containsExactly("songtao", "xintai");
        assertThat(Given.CATALOGUE.route(Given.SONGTAOLI, "noise.x").assists()).containsExactly("xintai");
        assertThat(Given.CATALOGUE
                        .route(new Place("elsewhere", "nobody-knows", null), "noise.x")
                        .assists())
                .containsExactly("xintai");
    }

    @Test
    void a_catalogue_with_ties_unknown_units_or_no_fallback_is_refused() {
        CatalogueRow fallback = Given.row("fallback", "*", "*", "dangzheng");
        CatalogueRow noise = Given.row("noise", "*", "noise.*", "zhifa");

        assertThatThrownBy(() -> catalogue(noise)).hasMessageContaining("fallback");
        assertThatThrownBy(() -> catalogue(fallback, noise, Given.row("noise-2", "*", "noise.*", "chengguan")))
                .hasMessageContaining("rows noise and noise-2 tie on * × noise.*");
        assertThatThrownBy(() -> catalogue(fallback, noise, Given.row("noise", "songtao", "*", "zhifa")))
                .hasMessageContaining("tie on noise");
        assertThatThrownBy(() -> catalogue(fallback, Given.row("noise", "*", "noise.*", "nobody")))
                .hasMessageContaining("unknown lead: nobody");
        assertThatThrownBy(() ->
                        catalogue(fallback, new CatalogueRow("a", "*", "a", "zhifa", List.of("ghost"), "职责", "duty")))
                .hasMessageContaining("unknown assist: ghost");
        assertThatThrownBy(() -> Given.row(" ", "*", "*", "zhifa")).hasMessageContaining("a row needs");
    }

    private static Catalogue catalogue(CatalogueRow... rows) {
        return new Catalogue("1", List.of(rows), Given.UNITS);
    }
}
