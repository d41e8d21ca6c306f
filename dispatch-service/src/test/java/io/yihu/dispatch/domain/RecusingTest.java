package io.yihu.dispatch.domain;

import static io.yihu.dispatch.domain.Accused.accusing;
import static io.yihu.dispatch.domain.Accused.sewerAccusing;
import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.BasedOn;
import io.yihu.events.EventJson;
import io.yihu.events.TicketReclassified;
import io.yihu.events.UnitReference;
import io.yihu.events.Urgency;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecusingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
    private static final Recusing RECUSING = new Recusing(Given.CATALOGUE);

    @ParameterizedTest
    @CsvSource({
        ",         songtaoli-drainage, shizheng,  songtao xintai",
        "shizheng, songtao-all,        songtao,   xintai",
        "jiedao,   songtao-all,        songtao,   xintai",
        "songtao,  songtaoli-drainage, shizheng,  xintai",
        "xintai,   songtaoli-drainage, shizheng,  songtao",
        "zhifa,    songtaoli-drainage, shizheng,  songtao xintai",
        "merged,   songtaoli-drainage, shizheng,  songtao xintai",
    })
    void the_first_row_whose_unit_may_work_it_decides_and_who_keeps_away_does_not_assist(
            String accused, String row, String lead, String assists) {
        Routing routing = RECUSING.route(sewerAccusing(accused), DAY).orElseThrow();

        assertThat(routing.row()).isEqualTo(row);
        assertThat(routing.lead()).isEqualTo(lead);
        assertThat(routing.assists()).containsExactly(assists.split(" "));
    }

    @Test
    void the_street_reads_who_keeps_away_and_which_rows_were_passed_over_and_units_do_not() {
        Routing routing = RECUSING.route(sewerAccusing("shizheng"), DAY).orElseThrow();

        Routing street = routing.inFull();
        assertThat(street.reasonZh()).contains("songtao-all", "shizheng办为被反映单位", "回避", "songtaoli-drainage、drainage");
        assertThat(street.reasonEn()).contains("shizheng office is accused", "songtaoli-drainage, drainage");
        assertThat(street.considered())
                .extracting(Routing.Considered::row)
                .containsExactly("songtao-all", "songtaoli-drainage", "drainage-blocked", "drainage", "fallback");
        assertThat(street.considered().get(0).whyZh()).startsWith("采用");
        assertThat(street.considered().get(1).whyZh()).contains("被反映单位", "回避");
        assertThat(street.considered().get(3).whyEn()).contains("accused", "keeps away");
        Routing units = routing.forUnits();
        assertThat(units.toString()).doesNotContain("回避", "被反映", "accused", "shizheng");
        assertThat(units.reasonZh()).contains("songtao-all", "另有2行");
        assertThat(units.considered())
                .extracting(Routing.Considered::row)
                .containsExactly("songtao-all", "drainage-blocked", "fallback");
    }

    @Test
    void where_only_the_assisting_unit_keeps_away_that_is_said_too() {
        Routing routing = RECUSING.route(sewerAccusing("songtao"), DAY).orElseThrow();

        assertThat(routing.inFull().reasonZh()).contains("songtao办为被反映单位", "原定协办单位中须回避的不派");
        assertThat(routing.recused().rows()).containsExactly("songtao-all");
    }

    @Test
    void where_every_row_names_a_unit_that_keeps_away_its_superior_has_it() {
        Catalogue catalogue = new Catalogue("1", List.of(Given.row("fallback", "*", "*", "shizheng")), Given.UNITS);

        Routing routing =
                new Recusing(catalogue).route(sewerAccusing("shizheng"), DAY).orElseThrow();

        assertThat(routing.row()).isEqualTo(Routing.SUPERIOR);
        assertThat(routing.lead()).isEqualTo("jiedao");
        assertThat(routing.assists()).isEmpty();
        assertThat(routing.inFull().reasonZh()).contains("上级单位街道办主办", "回避");
        assertThat(routing.considered())
                .singleElement()
                .satisfies(row -> assertThat(row.whyZh()).contains("回避"));
    }

    @Test
    void where_everybody_keeps_away_nobody_gets_it() {
        Units one = new Units(List.of(
                new UnitReference("jiedao", "街道办", "street office", "STREET", null),
                new UnitReference("shizheng", "市政办", "municipal office", "DEPARTMENT", "jiedao")));
        Catalogue catalogue = new Catalogue(
                "1",
                List.of(new CatalogueRow(
                        "fallback", "*", "*", "shizheng", List.of(), "职责", "duty", null, null, null, List.of())),
                one);

        Dispatching dispatching = new Dispatching(catalogue, Given.DEADLINES, Given.ALARMS, Given.RULES);

        assertThat(Given.refused(dispatching.assign("t", sewerAccusing("jiedao"), BasedOn.intake(1), Given.NOW))
                        .reason())
                .isEqualTo("nobody-outside");
    }

    @Test
    void reclassified_it_still_goes_round_the_unit() {
        WorkItem item =
                Given.accepted(Given.DISPATCHING.assign("t", sewerAccusing("zhifa"), BasedOn.intake(1), Given.NOW));
        TicketReclassified noise = Given.noise(Urgency.ORDINARY);

        WorkItem moved = Given.accepted(Given.RECLASSIFYING.reclassify(item, noise, 2, Given.NOW.plusSeconds(60)));

        assertThat(moved.matter().accusedUnit()).isEqualTo("zhifa");
        assertThat(moved.assignment().lead()).isEqualTo("dangzheng");
        assertThat(moved.assignment().routing().inFull().reasonZh()).contains("回避", "noise");
    }

    @Test
    void rework_goes_neither_to_a_successor_nor_to_a_lead_that_keeps_away_by_now() {
        WorkItem resolved = accusing("zhifa", Given.resolved());
        WorkItem accusingTheLead = accusing("shizheng", Given.resolved());

        assertThat(rework(resolved).lead()).isEqualTo("shizheng");
        assertThat(rework(accusingTheLead).lead()).isEqualTo("songtao");
        assertThat(rework(accusingTheLead).assists()).containsExactly("xintai");
    }

    private static Assignment rework(WorkItem item) {
        return Given.accepted(Given.DISPATCHING.rework(
                        item, Given.verdictBad(1), BasedOn.feedback(1), Given.NOW.plusSeconds(9000)))
                .assignment();
    }

    @Test
    void what_was_stored_before_units_could_be_accused_is_still_read() {
        String old =
                "{\"kind\":\"REPORT\",\"category\":\"noise\",\"place\":{\"street\":\"s\"},\"urgency\":\"ORDINARY\"}";

        assertThat(EventJson.mapper().readValue(old, WorkMatter.class).accusedUnit())
                .isNull();
    }
}
