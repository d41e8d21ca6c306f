package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.dispatch.domain.Clocks;
import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.Routing;
import io.yihu.dispatch.domain.setup.DispatchCrossChecks;
import io.yihu.dispatch.domain.setup.DispatchLayouts;
import io.yihu.dispatch.domain.setup.DispatchTables;
import io.yihu.events.Place;
import io.yihu.events.Urgency;
import io.yihu.kit.csv.CsvTables;
import io.yihu.kit.table.Finding;
import io.yihu.kit.table.Findings;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackagedTablesTest {
    @ParameterizedTest
    @CsvSource({
        "songtao, songtaoli,    drainage.blocked,   shizheng, songtaoli-drainage",
        "xintai,  xintaihefu,   noise.commercial,   zhifa,    noise-now",
        "haiguan, haiguanlukou, street.vendors,     zhifa,    haiguanlukou-vendors",
        "shuyuan, ,             street.vendors,     chengguan, vendors",
        "shuyuan, ,             inquiry.policy,     zhengwu,  inquiry",
        "shuyuan, ,             something.else,     dangzheng, street-fallback",
    })
    void the_shipped_catalogue_sends_the_founding_complaints_to_their_units(
            String community, String estate, String category, String lead, String row) {
        Routing routing = shipped()
                .catalogue()
                .route(new Place("shuyuanlu", community, estate), category, LocalDate.of(2026, 9, 7));

        assertThat(routing.lead()).isEqualTo(lead);
        assertThat(routing.row()).isEqualTo(row);
    }

    @Test
    void the_shipped_calendar_knows_spring_festival_2026() {
        assertThat(shipped()
                        .deadlines()
                        .start(Instant.parse("2026-02-13T08:30:00Z"), Urgency.ORDINARY, 1)
                        .signBy())
                .as("Saturday 14 February is a make-up workday")
                .isEqualTo(Instant.parse("2026-02-14T08:30:00Z"));
        assertThat(shipped()
                        .deadlines()
                        .start(Instant.parse("2026-02-14T09:30:00Z"), Urgency.INQUIRY, 1)
                        .signBy())
                .as("the 15th to the 23rd are off")
                .isEqualTo(Instant.parse("2026-02-24T06:30:00Z"));
        assertThat(shipped().calendars()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "units.csv     | xintai,信泰社区                | songtao,信泰社区         | duplicate        | 16 | A",
                "units.csv     | COMMUNITY,shuyuanlu          | COMMUNITY,nobody       | unknown-unit     | 15 | E",
                "units.csv     | Street Office,STREET,        | Office,STREET,songtao  | circle           | 2  | E",
                "units.csv     | 党建办公室                      | ''                     | missing          | 4  | B",
                "units.csv     | DEPARTMENT,shuyuanlu         | OFFICE,shuyuanlu       | unknown-value    | 3  | D",
                "units.csv     | STREET,,,                    | STREET,,,2026-02-30    | not-a-date       | 2  | G",
                "units.csv     | STREET,,,                    | STREET,,2026/5/1,2026/4/1 | ends-before-it-begins | 2 | G",
                "units.csv     | dangjian                     | 党建                    | not-a-code       | 4  | A",
                "units.csv     | Party Building Office        | =cmd()                 | formula          | 4  | C",
                "catalogue.csv | shebao,                      | nobody,                | unknown-unit     | 13 | D",
                "catalogue.csv | labour.*                     | market.*               | tie              | 13 | C",
                "catalogue.csv | labour.*                     | labour*                | not-a-pattern    | 13 | C",
                "catalogue.csv | fallback,*,*                 | fallback,shuyuan,*     | no-fallback      |    |  ",
                "catalogue.csv | FAST_LANE                    | FAST                   | unknown-value    | 15 | H",
                "catalogue.csv | FAST_LANE,,                  | ,2026/5/1,2026/4/1     | ends-before-it-begins | 15 | J",
                "catalogue.csv | FAST_LANE,,                  | ,2026-02-30,           | not-a-date       | 15 | I",
                "catalogue.csv | ,,,,chengguan                | ,,,,shizheng           | not-an-assist    | 3  | K",
                "limits.csv    | COMPLEX                      | ORDINARY               | duplicate        | 7  | A",
                "limits.csv    | 15,WORKING_DAYS              | 0,WORKING_DAYS         | not-a-number     | 7  | D",
                "limits.csv    | REWORK                       | AGAIN                  | missing-row      |    |  ",
                "hours.csv     | 13:30                        | 11:30                  | hours-overlap    | 3  | A",
                "hours.csv     | 17:30                        | 25:30                  | not-a-time       | 3  | B",
                "calendars.csv | 2026-01-02                   | 2026-01-01             | duplicate        | 36 | B",
                "calendars.csv | 2026-01-02                   | 2027-01-02             | other-year       | 36 | B",
                "seasons.csv   | 9,30                         | 9,31                   | not-a-date       | 3  | G",
                "working-rules.csv | RETURN_WINDOW,2          | RETURN_WINDOW,0        | not-a-number     | 2  | B",
                "working-rules.csv | RETURN_WINDOW,2          | RETURN_TIME,2          | unknown-value    | 2  | A",
                "working-rules.csv | EXTENSIONS,1,TIMES       | EXTENSIONS,1,HOURS     | unknown-value    | 16 | C",
                "working-rules.csv | CONTACT_DANGER           | CONTACT                | duplicate        | 5  | A",
                "working-rules.csv | SHIFT_LENGTH,12,HOURS    | SHIFT_LENGTH,3,HOURS   | not-a-number     | 33 | B",
                "working-rules.csv | SHIFT_FIRST,8,HOURS      | SHIFT_FIRST,8,WORKING_HOURS | unknown-value | 32 | C",
            })
    void what_is_wrong_is_named_with_file_row_and_column(
            String file, String right, String wrong, String code, Integer row, String column) {
        Findings findings = new Findings();

        DispatchRules rules =
                PackagedTables.asTheyAre().with(file, right, wrong).read(findings);

        assertThat(rules).isNull();
        assertThat(findings.all()).anySatisfy(found -> {
            assertThat(found.file()).isEqualTo(file);
            assertThat(found.code()).isEqualTo(code);
            assertThat(found.row()).isEqualTo(row);
            assertThat(found.column()).isEqualTo(column);
            assertThat(found.zh()).containsPattern("\\p{IsHan}");
        });
    }

    @Test
    void a_rule_of_the_office_gives_the_clocks_and_one_without_a_row_is_as_usual() {
        Findings findings = new Findings();

        DispatchRules rules = PackagedTables.asTheyAre()
                .with("working-rules.csv", "RETURN_WINDOW,2,WORKING_DAYS", "RETURN_WINDOW,3,HOURS")
                .with("working-rules.csv", "CONTACT,2,WORKING_DAYS,派单后多久之内首次联系诉求人\r\n", "")
                .read(findings);

        Instant start = Instant.parse("2026-09-07T01:30:00Z");
        Clocks clocks = rules.deadlines().start(start, Urgency.ORDINARY, 1);
        assertThat(clocks.returnBy()).isEqualTo(Instant.parse("2026-09-07T04:30:00Z"));
        assertThat(clocks.contactBy()).isEqualTo(Instant.parse("2026-09-09T01:30:00Z"));
    }

    @Test
    void the_fallback_has_no_dates() {
        Findings dated = new Findings();

        PackagedTables.asTheyAre()
                .with("catalogue.csv", "it first,,,,\r\n", "it first,,2026-01-01,,\r\n")
                .read(dated);

        assertThat(dated.all())
                .singleElement()
                .satisfies(found -> assertThat(found.whereEn() + found.code())
                        .isEqualTo("catalogue.csv, row 19, column I (validFrom)fallback-dated"));
    }

    @Test
    void rows_of_one_scope_tie_only_where_their_dates_overlap() {
        String last = "it first,,,,\r\n";
        String until = "x-1,songtao,noise.*,zhifa,,依据,,一呼即应,,2026/8/31\r\n";
        Findings apart = new Findings();
        Findings overlapping = new Findings();

        DispatchRules rules = PackagedTables.asTheyAre()
                .with("catalogue.csv", last, last + until + "x-2,songtao,noise.*,chengguan,,依据,,,2026/9/1,\r\n")
                .read(apart);
        PackagedTables.asTheyAre()
                .with("catalogue.csv", last, last + until + "x-2,songtao,noise.*,chengguan,,依据,,,2026/8/31,\r\n")
                .read(overlapping);

        assertThat(apart.all()).isEmpty();
        assertThat(rules.catalogue().rows().get(18).limit()).isEqualTo(Urgency.FAST_LANE);
        assertThat(overlapping.all()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("tie");
            assertThat(found.zh()).contains("第20行（x-1）", "有效期重叠");
        });
    }

    @Test
    void a_catalogue_of_a_version_without_limits_and_dates_is_still_read() {
        String old = PackagedTables.asTheyAre()
                .text("catalogue.csv")
                .replace(",时限 limit,生效日期 validFrom,失效日期 validTo,必办协办 required", "")
                .replaceAll(",(FAST_LANE)?,,,(chengguan)?\r\n", "\r\n");
        Findings findings = new Findings();

        DispatchRules rules = PackagedTables.asTheyAre()
                .with("catalogue.csv", old.getBytes(StandardCharsets.UTF_8))
                .read(findings);

        assertThat(findings.all()).isEmpty();
        assertThat(rules.catalogue().rows())
                .hasSize(18)
                .allSatisfy(row -> assertThat(row.limit()).isNull())
                .allSatisfy(row -> assertThat(row.required()).isEmpty());
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_not_what_only_follows_from_it() {
        Findings findings = new Findings();

        PackagedTables.asTheyAre()
                .with("units.csv", "units".getBytes(Charset.forName("GB18030")))
                .with("units.csv", "编码 code,名称\r\n".getBytes(Charset.forName("GB18030")))
                .with("catalogue.csv", "fallback,*,*", "fallback,shuyuan,*")
                .with("hours.csv", "13:30", "11:30")
                .read(findings);

        assertThat(findings.all())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("encoding-gbk", "no-fallback", "hours-overlap");
    }

    @Test
    void codes_of_intake_and_missing_years_are_checked_against_the_world() {
        Findings findings = new Findings();
        PackagedTables tables = PackagedTables.asTheyAre();
        DispatchRules rules = shipped();
        DispatchRules fewer = tables.with("units.csv", "weijian,", "weisheng,").read(new Findings());
        DispatchCrossChecks checks = new DispatchCrossChecks(tables.tables(findings), findings);

        checks.codes(
                Set.of("shuyuanlu", "songtaoli", "songtao", "xintai", "haiguan", "shuyuan"),
                Set.of("drainage.blocked", "noise.commercial", "street.vendors"));
        checks.calendar(rules, LocalDate.of(2026, 11, 24));
        checks.removals(rules, fewer, code -> 3);

        assertThat(findings.all())
                .extracting(f -> f.file() + " " + f.row() + " " + f.code())
                .contains(
                        "catalogue.csv 3 unknown-place",
                        "catalogue.csv 13 unknown-category",
                        "seasons.csv 5 unknown-category",
                        "units.csv 19 community-without-place",
                        "calendars.csv null missing-year",
                        "units.csv null unit-in-use");
        assertThat(findings.all().toString()).contains("weijian", "3 件");
    }

    @ParameterizedTest
    @CsvSource({
        ",           lead,    没有失效日期",
        "2027-02-01, lead,    到 2027-02-01 才失效",
        "2027-02-01, assists, 到 2027-02-01 才失效",
        "2027-01-31, lead,    ",
        "2027-01-31, assists, ",
        "2026-01-01, lead,    ",
    })
    void no_row_counts_longer_than_its_units_are_there(@Nullable String rowTo, String column, @Nullable String said) {
        Findings findings = new Findings();
        String units = column.equals("lead") ? "jingfa," : "weijian,jingfa";
        PackagedTables ending = PackagedTables.asTheyAre()
                .with(
                        "units.csv",
                        "Economic Development Office,DEPARTMENT,shuyuanlu,,",
                        "x,DEPARTMENT,shuyuanlu,,2027-01-31")
                .with("catalogue.csv", "market,shuyuanlu,market.*,jingfa", "market,shuyuanlu,market.*,weijian");
        String text = ending.text("catalogue.csv").stripTrailing() + "\r\nx,xintai,market.*," + units + ",职责,,,,"
                + (rowTo == null ? "" : rowTo) + ",\r\n";

        ending.with("catalogue.csv", text.getBytes(StandardCharsets.UTF_8)).read(findings);

        String at = "catalogue.csv " + text.lines().count() + (column.equals("lead") ? "D" : "E") + " unit-ends";
        assertThat(findings.all())
                .extracting(f -> f.file() + " " + f.row() + f.column() + " " + f.code())
                .isEqualTo(said == null ? List.of() : List.of(at));
        assertThat(findings.all()).allSatisfy(f -> assertThat(f.zh()).contains("2027-01-31", said));
    }

    @Test
    void the_packaged_files_are_what_an_export_writes_byte_for_byte() {
        Map<String, byte[]> files = PackagedTables.asTheyAre().files();
        Map<String, List<List<String>>> cells = DispatchTables.cells(shipped());

        assertThat(DispatchLayouts.ALL)
                .allSatisfy(layout -> assertThat(new String(
                                CsvTables.bytes(CsvTables.write(layout, cells.get(layout.file()))),
                                StandardCharsets.UTF_8))
                        .isEqualTo(new String(files.get(layout.file()), StandardCharsets.UTF_8)));
    }

    private static DispatchRules shipped() {
        Findings findings = new Findings();
        DispatchRules rules = PackagedTables.asTheyAre().read(findings);
        assertThat(findings.all()).isEmpty();
        return rules;
    }
}
