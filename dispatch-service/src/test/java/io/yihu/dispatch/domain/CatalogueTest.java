package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yihu.events.EventJson;
import io.yihu.events.Place;
import io.yihu.events.Urgency;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

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
        Routing routing = Given.CATALOGUE.route(new Place("shuyuanlu", community, estate), category, DAY);

        assertThat(routing.row()).isEqualTo(row);
        assertThat(routing.version()).isEqualTo("2026-1");
    }

    @Test
    void the_explanation_names_row_version_and_every_row_that_lost_with_its_reason() {
        Routing routing = Given.CATALOGUE.route(Given.SONGTAOLI, "drainage.blocked", DAY);

        assertThat(routing.reasonZh()).contains("2026-1", "songtaoli-drainage", "shizheng办", "另有4行");
        assertThat(routing.reasonEn()).contains("2026-1", "songtaoli-drainage", "shizheng office", "4");
        assertThat(routing.considered())
                .extracting(Routing.Considered::row)
                .containsExactly("songtaoli-drainage", "songtao-all", "drainage-blocked", "drainage", "fallback");
        assertThat(routing.considered().get(0).whyEn()).startsWith("chosen");
        assertThat(routing.considered().get(1).whyZh()).contains("点位范围比");
        assertThat(Given.CATALOGUE
                        .route(new Place("shuyuanlu", null, null), "drainage.blocked", DAY)
                        .considered()
                        .get(1)
                        .whyEn())
                .contains("the same place");
    }

    @Test
    void the_community_of_the_place_assists_where_there_is_one_and_a_lead_never_assists_itself() {
        assertThat(Given.CATALOGUE
                        .route(Given.SONGTAOLI, "drainage.blocked", DAY)
                        .assists())
                .containsExactly("songtao", "xintai");
        assertThat(Given.CATALOGUE.route(Given.SONGTAOLI, "noise.x", DAY).assists())
                .containsExactly("xintai");
        assertThat(Given.CATALOGUE
                        .route(new Place("elsewhere", "nobody-knows", null), "noise.x", DAY)
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
        assertThatThrownBy(() -> catalogue(
                        fallback,
                        new CatalogueRow(
                                "a", "*", "a", "zhifa", List.of("ghost"), "职责", "duty", null, null, null, List.of())))
                .hasMessageContaining("unknown assist: ghost");
        assertThatThrownBy(() -> Given.row(" ", "*", "*", "zhifa")).hasMessageContaining("a row needs");
    }

    @Test
    void a_row_counts_from_its_first_day_to_its_last_and_the_explanation_says_when_the_others_do() {
        CatalogueRow summer = dated("summer", "2026-06-01", "2026-08-31", "zhifa");
        CatalogueRow autumn = dated("autumn", "2026-09-01", null, "chengguan");
        Catalogue catalogue = catalogue(Given.row("fallback", "*", "*", "dangzheng"), summer, autumn);

        assertThat(row(catalogue, "2026-05-31")).isEqualTo("fallback");
        assertThat(row(catalogue, "2026-06-01")).isEqualTo("summer");
        assertThat(row(catalogue, "2026-08-31")).isEqualTo("summer");
        assertThat(row(catalogue, "2026-09-01")).isEqualTo("autumn");
        Routing routing = catalogue.route(Given.SONGTAOLI, "noise.x", DAY);
        assertThat(routing.reasonZh()).contains("另有1行");
        assertThat(routing.considered())
                .extracting(Routing.Considered::row)
                .containsExactly("autumn", "fallback", "summer");
        assertThat(routing.considered().get(2).whyZh()).contains("2026-08-31 后已失效");
        assertThat(catalogue
                        .route(Given.SONGTAOLI, "noise.x", LocalDate.of(2026, 7, 1))
                        .considered()
                        .get(2)
                        .whyEn())
                .contains("from 2026-09-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30T23:59:59, fallback, ",
        "2026-10-01T00:00,    noise,    'songtao'",
        "2026-10-14T23:59:59, noise,    'songtao'",
        "2026-10-15T00:00,    noise,    'songtao xintai'",
        "2026-11-15T23:59:59, noise,    'songtao xintai'",
        "2026-11-16T00:00,    noise,    'songtao'",
        "2026-12-31T23:59:59, noise,    'songtao'",
        "2027-01-01T00:00,    fallback, ",
    })
    void a_unit_is_named_from_its_first_day_to_its_last_and_on_no_other(
            String shanghai, String row, @Nullable String assists) {
        Catalogue catalogue = new Catalogue(
                "1",
                List.of(Given.row("fallback", "*", "*", "dangzheng"), Given.row("noise", "*", "noise.*", "zhifa")),
                inOffice(
                        inOffice(Given.UNITS, "zhifa", "2026-10-01", "2026-12-31"),
                        "xintai",
                        "2026-10-15",
                        "2026-11-15"));
        LocalDate day = WorkItemDecider.day(Given.at(shanghai));

        Routing routing = catalogue.route(Given.SONGTAOLI, "noise.x", day);

        assertThat(routing.row()).isEqualTo(row);
        assertThat(catalogue.winner(Given.SONGTAOLI, "noise.x", day).row()).isEqualTo(row);
        if (assists != null) {
            assertThat(routing.assists()).containsExactly(assists.split(" "));
        }
    }

    @Test
    void the_reason_says_which_closer_row_names_a_unit_that_is_not_there_and_why() {
        Units late = inOffice(Given.UNITS, "zhifa", "2026-10-01", "2026-12-31");
        Catalogue catalogue = new Catalogue(
                "1",
                List.of(Given.row("fallback", "*", "*", "dangzheng"), Given.row("noise", "*", "noise.*", "zhifa")),
                late);

        Routing before = catalogue.route(Given.SONGTAOLI, "noise.x", DAY);
        Routing after = catalogue.route(Given.SONGTAOLI, "noise.x", LocalDate.of(2027, 1, 1));

        assertThat(before.reasonZh())
                .contains("“noise”行更具体，但主办单位zhifa办 2026-10-01 起才启用")
                .doesNotContain("另有");
        assertThat(before.reasonEn())
                .contains("row noise is more specific, but its lead zhifa office is in office from");
        assertThat(before.considered().get(1).whyZh()).isEqualTo("未采用：主办单位zhifa办 2026-10-01 起才启用");
        assertThat(after.reasonZh()).contains("主办单位zhifa办已于 2026-12-31 停用");
        assertThat(after.considered().get(1).whyEn())
                .isEqualTo("passed over: its lead zhifa office ended on 2026-12-31");
    }

    @Test
    void where_no_lead_is_there_at_all_the_closest_row_that_counts_goes_on() {
        Catalogue catalogue = new Catalogue(
                "1",
                List.of(
                        Given.row("fallback", "*", "*", "ended"),
                        dated("summer", "2026-06-01", "2026-08-31", "zhifa"),
                        dated("autumn", "2026-09-01", null, "ended")),
                Given.UNITS);

        assertThat(catalogue.route(Given.SONGTAOLI, "noise.x", DAY).row()).isEqualTo("autumn");
    }

    @Test
    void rows_of_one_scope_may_follow_each_other_but_never_count_on_the_same_day_and_the_fallback_counts_always() {
        CatalogueRow fallback = Given.row("fallback", "*", "*", "dangzheng");
        CatalogueRow first = dated("first", null, "2026-08-31", "zhifa");

        assertThatThrownBy(() -> catalogue(fallback, first, dated("second", "2026-08-31", null, "zhifa")))
                .hasMessageContaining("rows first and second tie");
        assertThatThrownBy(() -> catalogue(fallback, first, Given.row("second", "*", "noise.*", "zhifa")))
                .hasMessageContaining("tie");
        assertThatThrownBy(() -> new CatalogueRow(
                        "f", "*", "*", "zhifa", List.of(), "职责", "duty", null, LocalDate.EPOCH, null, List.of()))
                .hasMessageContaining("fallback");
        assertThatThrownBy(() -> new Validity(DAY, DAY.minusDays(1))).hasMessageContaining("ends before");
    }

    @ParameterizedTest
    @CsvSource({
        "ORDINARY,  FAST_LANE, FAST_LANE",
        "COMPLEX,   FAST_LANE, FAST_LANE",
        "INQUIRY,   FAST_LANE, FAST_LANE",
        "DANGER,    FAST_LANE, DANGER",
        "UTILITY,   FAST_LANE, UTILITY",
        "FAST_LANE, COMPLEX,   FAST_LANE",
        "ORDINARY,  COMPLEX,   COMPLEX",
        "UTILITY,   DANGER,    DANGER",
        "ORDINARY,  ,          ORDINARY",
    })
    void a_row_gives_the_time_limits_unless_the_ticket_is_more_urgent(
            Urgency ofTicket, @Nullable Urgency ofRow, Urgency effective) {
        Catalogue catalogue = catalogue(
                Given.row("fallback", "*", "*", "dangzheng"),
                new CatalogueRow("a", "*", "noise.*", "zhifa", List.of(), "职责", "duty", ofRow, null, null, List.of()));
        Routing routing = catalogue.route(Given.SONGTAOLI, "noise.x", DAY);

        assertThat(routing.effective(ofTicket)).isEqualTo(effective);
        assertThat(routing.reasonZh().contains("时限按")).isEqualTo(ofRow != null);
    }

    @Test
    void what_was_stored_before_rows_had_limits_is_still_read() {
        String old = "{\"row\":\"noise\",\"version\":\"2026-1\",\"lead\":\"zhifa\",\"assists\":[],"
                + "\"reasonZh\":\"职责\",\"reasonEn\":\"duty\",\"considered\":[]}";

        Routing read = EventJson.mapper().readValue(old, Routing.class);

        assertThat(read.limit()).isNull();
        assertThat(read.effective(Urgency.ORDINARY)).isEqualTo(Urgency.ORDINARY);
    }

    private static Units inOffice(Units units, String code, String from, String to) {
        return new Units(units.all().stream()
                .map(unit -> unit.code().equals(code)
                        ? unit.inOffice(LocalDate.parse(from), LocalDate.parse(to), null)
                        : unit)
                .toList());
    }

    private static String row(Catalogue catalogue, String day) {
        return catalogue.route(Given.SONGTAOLI, "noise.x", LocalDate.parse(day)).row();
    }

    @ParameterizedTest
    @CsvSource({
        "shuyuanlu, songtao, songtaoli, yuetang, by-estate",
        "shuyuanlu, songtao, ,          yuetang, by-community",
        "shuyuanlu, xintai,  hefu,      yuetang, by-street",
        "another,   x,       y,         yuetang, by-district",
        "another,   x,       y,         ,        fallback",
    })
    void a_row_for_a_district_matches_every_place_in_it_and_gives_way_to_any_that_is_closer(
            String street, String community, String estate, String district, String row) {
        Routing routing = catalogue(
                        Given.row("fallback", "*", "*", "dangzheng"),
                        Given.row("by-district", "yuetang", "drainage.*", "zhifa"),
                        Given.row("by-street", "shuyuanlu", "*", "shizheng"),
                        Given.row("by-community", "songtao", "*", "shizheng"),
                        Given.row("by-estate", "songtaoli", "*", "shizheng"))
                .route(new Place(street, community, estate, district), "drainage.blocked", DAY);

        boolean byDistrict = row.equals("by-district");
        assertThat(routing.row()).isEqualTo(row);
        assertThat(routing.reasonZh().contains("所在区县（yuetang）")).isEqualTo(byDistrict);
        assertThat(routing.reasonEn().contains("in the district named (yuetang)"))
                .isEqualTo(byDistrict);
    }

    @Test
    void two_rows_for_one_district_and_matter_tie() {
        assertThatThrownBy(() -> catalogue(
                        Given.row("fallback", "*", "*", "dangzheng"),
                        Given.row("a", "yuetang", "noise.*", "zhifa"),
                        Given.row("b", "yuetang", "noise.*", "shizheng")))
                .hasMessageContaining("tie on yuetang");
    }

    private static CatalogueRow dated(String row, @Nullable String from, @Nullable String to, String lead) {
        return new CatalogueRow(
                row,
                "*",
                "noise.*",
                lead,
                List.of(),
                "职责",
                "duty",
                null,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                List.of());
    }

    private static Catalogue catalogue(CatalogueRow... rows) {
        return new Catalogue("1", List.of(rows), Given.UNITS);
    }
}
