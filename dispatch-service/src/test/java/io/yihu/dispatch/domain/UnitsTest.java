package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.dispatch.domain.notice.NoticeRules;
import io.yihu.events.FormerName;
import io.yihu.events.UnitReference;
import io.yihu.events.WhistleKind;
import io.yihu.kit.decision.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

    /** One merged into two, two into three; three was renamed; a community with a duty list until the end of September. */
    private static final Units UNITS = new Units(
            List.of(
                    unit("street", "STREET", null),
                    unit("one", "DEPARTMENT", "street").inOffice(null, MAY, "two"),
                    unit("two", "DEPARTMENT", "street").inOffice(null, AUGUST, "three"),
                    unit("three", "DEPARTMENT", "street")
                            .formerly(List.of(
                                    new FormerName("后名", "later name", AUGUST),
                                    new FormerName("先名", "first name", MAY))),
                    unit("gone", "GROUP", "street").inOffice(null, MAY, null),
                    unit("songtao", "COMMUNITY", "street"),
                    unit("xintai", "COMMUNITY", "street")),
            new Duties(List.of(
                    new Duty("songtao", "drainage.*", "依据", "basis", null, LocalDate.of(2026, 9, 30)),
                    new Duty("xintai", "drainage.open", "依据", "basis", null, null),
                    new Duty("xintai", "*", "依据", "basis", LocalDate.of(2027, 1, 1), null))),
            Contacts.NONE,
            NoticeRules.NONE);

    @Test
    void the_end_of_the_chain_has_the_work_as_of_each_day() {
        assertThat(successor("one", MAY)).isNull();
        assertThat(successor("one", MAY.plusDays(1))).isEqualTo("two");
        assertThat(successor("one", AUGUST)).isEqualTo("two");
        assertThat(successor("one", TODAY)).isEqualTo("three");
        assertThat(successor("three", TODAY)).isNull();
        assertThat(successor("gone", TODAY)).isNull();
        assertThat(successor("nobody", TODAY)).isNull();
        assertThat(UNITS.predecessors("three")).extracting(UnitReference::code).containsExactly("two");
    }

    @Test
    void units_that_follow_each_other_in_a_circle_end_somewhere() {
        Units circle = new Units(List.of(
                unit("one", "GROUP", null).inOffice(null, MAY, "two"),
                unit("two", "GROUP", null).inOffice(null, MAY, "one")));

        assertThat(circle.successorOn("one", TODAY)).isEmpty();
    }

    @Test
    void a_unit_is_called_as_it_was_on_that_day() {
        assertThat(name("three", MAY)).isEqualTo("先名");
        assertThat(name("three", MAY.plusDays(1))).isEqualTo("后名");
        assertThat(name("three", AUGUST)).isEqualTo("后名");
        assertThat(name("three", TODAY)).isEqualTo("three办");
        assertThat(name("one", TODAY)).isEqualTo("one办");
    }

    @Test
    void a_ticket_for_a_unit_that_ended_is_refused_with_the_name_of_who_has_its_work() {
        Refusal merged = Objects.requireNonNull(refusal("one"));

        assertThat(merged.reason()).isEqualTo("unit-has-successor");
        assertThat(merged.field()).isEqualTo("toUnit");
        assertThat(merged.zh()).contains("one办", "2026-05-31", "three办", "three");
        assertThat(merged.en()).contains("one office", "three office");
        assertThat(Objects.requireNonNull(refusal("gone")).reason()).isEqualTo("unit-not-in-office");
        assertThat(refusal("three")).isNull();
    }

    @Test
    void a_community_takes_only_what_is_on_its_duty_list() {
        Refusal refusal = Objects.requireNonNull(refusal("xintai"));

        assertThat(refusal.reason()).isEqualTo("not-on-duty-list");
        assertThat(refusal.zh()).contains("xintai办", "drainage.blocked");
        assertThat(refusal("songtao")).isNull();
        assertThat(UNITS.mayLead("songtao", "drainage.blocked", LocalDate.of(2026, 10, 1)))
                .isFalse();
        assertThat(UNITS.mayLead("xintai", "noise.commercial", LocalDate.of(2027, 1, 1)))
                .isTrue();
        assertThat(UNITS.mayLead("three", "noise.commercial", TODAY)).isTrue();
        assertThat(UNITS.mayLead("one", "noise.commercial", TODAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31T23:59:59, false",
        "2026-09-01T00:00,    true",
        "2026-09-30T23:59:59, true",
        "2026-10-01T00:00,    false",
    })
    void a_unit_is_named_by_nobody_but_from_its_first_day_to_its_last(String shanghai, boolean there) {
        Units units = new Units(Given.UNITS.all().stream()
                .map(unit -> unit.code().equals("zhifa")
                        ? unit.inOffice(AUGUST.plusDays(1), LocalDate.of(2026, 9, 30), null)
                        : unit)
                .toList());
        LocalDate day = WorkItemDecider.day(Given.at(shanghai));
        WhistleWish wish = new WhistleWish(WhistleKind.HARD_PROBLEM, List.of("zhifa"), "反复堵塞");
        Refusal next = units.refuseAsNext(Given.returning(), "zhifa", "suggestedUnit", day);
        Refusal summoned = new WhistleGuards(units).refuse(Given.handled(), Given.DISPATCHER, wish, Given.at(shanghai));

        assertThat(units.mayLead("zhifa", "noise.x", day)).isEqualTo(there);
        assertThat(told(next)).isEqualTo(there ? "" : "unit-not-in-office suggestedUnit");
        assertThat(told(summoned)).isEqualTo(there ? "" : "unit-not-in-office units");
    }

    private static String told(@Nullable Refusal refusal) {
        return refusal == null ? "" : refusal.reason() + " " + refusal.field();
    }

    @Test
    void whoever_has_the_work_is_only_named_once_it_is_there() {
        Units units = new Units(List.of(
                unit("old", "DEPARTMENT", null).inOffice(null, MAY, "new"),
                unit("new", "DEPARTMENT", null).inOffice(TODAY, null, null)));

        assertThat(told(units.refuseAsNext(Given.returning(), "old", "toUnit", TODAY.minusDays(1))))
                .isEqualTo("unit-not-in-office toUnit");
        assertThat(told(units.refuseAsNext(Given.returning(), "old", "toUnit", TODAY)))
                .isEqualTo("unit-has-successor toUnit");
    }

    @Test
    void a_row_of_the_catalogue_needs_a_line_that_covers_all_of_it_on_all_its_days() {
        Duties duties = UNITS.duties();
        LocalDate newYear = LocalDate.of(2027, 1, 1);

        assertThat(duties.allowOver("songtao", "drainage.blocked", TODAY, null)).isFalse();
        assertThat(duties.allowOver("songtao", "drainage.blocked", TODAY, LocalDate.of(2026, 9, 30)))
                .isTrue();
        assertThat(duties.allowOver("songtao", "drainage.blocked", TODAY, LocalDate.of(2026, 10, 1)))
                .isFalse();
        assertThat(duties.allowOver("xintai", "drainage.open", TODAY, null)).isTrue();
        assertThat(duties.allowOver("xintai", "drainage.*", TODAY, null)).isFalse();
        assertThat(duties.allowOver("xintai", "drainage.*", newYear.minusDays(1), null))
                .isFalse();
        assertThat(duties.allowOver("xintai", "drainage.*", newYear, null)).isTrue();
        assertThat(new Duty("x", "a.*", "b", "b", null, null).covers("a.b.*")).isTrue();
        assertThat(new Duty("x", "a.*", "b", "b", null, null).covers("*")).isFalse();
        assertThat(new Duty("x", "a.b", "b", "b", null, null).covers("a.b.*")).isFalse();
    }

    @Test
    void the_organisation_is_a_tree_in_the_order_of_the_file() {
        assertThat(UnitTree.of(UNITS))
                .extracting(line -> line.depth() + " " + line.unit().code())
                .startsWith("0 street", "1 one", "1 two")
                .hasSize(7);
    }

    private static @Nullable Refusal refusal(String code) {
        return UNITS.refuseAsNext(Given.returning(), code, "toUnit", TODAY);
    }

    private static @Nullable String successor(String code, LocalDate day) {
        return UNITS.successorOn(code, day).map(UnitReference::code).orElse(null);
    }

    private static String name(String code, LocalDate day) {
        return UNITS.findAsOn(code, day).orElseThrow().nameZh();
    }

    private static UnitReference unit(String code, String kind, @Nullable String superior) {
        return new UnitReference(code, code + "办", code + " office", kind, superior);
    }
}
