package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.DutyDays;
import io.yihu.dispatch.domain.NearDue;
import io.yihu.dispatch.domain.setup.DispatchCrossChecks;
import io.yihu.dispatch.domain.setup.DispatchTables;
import io.yihu.events.FormerName;
import io.yihu.events.Urgency;
import io.yihu.kit.table.Finding;
import io.yihu.kit.table.Findings;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units, their names, duty lists and contacts, and when deadlines are near, as tables. */
class OrganisationTablesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "units.csv      | weijian,卫生健康办公室,Health Office,DEPARTMENT,shuyuanlu,,, | weijian,卫健,H,DEPARTMENT,shuyuanlu,,2026-01-31,nobody | unknown-unit | 12 | H",
                "units.csv      | weijian,卫生健康办公室,Health Office,DEPARTMENT,shuyuanlu,,, | weijian,卫健,H,DEPARTMENT,shuyuanlu,,2026-01-31,weijian | circle | 12 | H",
                "units.csv      | weijian,卫生健康办公室,Health Office,DEPARTMENT,shuyuanlu,,, | weijian,卫健,H,DEPARTMENT,shuyuanlu,,,minzheng | successor-without-end | 12 | H",
                "unit-names.csv | validTo | 'validTo\nnobody,旧名,,2026-05-31' | unknown-unit | 2 | A",
                "unit-names.csv | validTo | 'validTo\nweijian,旧名,,' | missing | 2 | D",
                "unit-names.csv | validTo | 'validTo\nweijian,旧名,,2026-05-31\nweijian,又名,,2026/5/31' | duplicate | 3 | D",
                "duties.csv     | songtao, | nobody, | unknown-unit | 2 | A",
                "duties.csv     | songtao, | zhifa, | not-a-community | 2 | A",
                "duties.csv     | songtao,housing.* | songtao,housing* | not-a-pattern | 2 | B",
                "duties.csv     | committee,, | committee,2026-05-01,2026-04-01 | ends-before-it-begins | 2 | F",
                "duties.csv     | xintai, | songtao, | duplicate | 3 | A",
                "contacts.csv   | shuyuanlu, | nobody, | unknown-unit | 2 | A",
                "contacts.csv   | 0000-0000001 | 请打街道 | not-a-phone | 2 | C",
                "contacts.csv   | 每天 | 天天 | unknown-value | 2 | D",
                "contacts.csv   | 每天 | '' | missing | 2 | D",
                "contacts.csv   | 00:00,00:00 | 00:00,24:00 | not-a-time | 2 | F",
                "notice-groups.csv | digest | 'digest\nduty,群,nobody,wecom,duty,*,,,20,是' | unknown-unit | 2 | C",
                "notice-groups.csv | digest | 'digest\nduty,群,*,nobody,duty,*,,,20,是' | unknown-channel | 2 | D",
                "notice-groups.csv | digest | 'digest\nduty,群,*,wecom,https://x/key=1,*,,,20,是' | not-a-name | 2 | E",
                "notice-groups.csv | digest | 'digest\nduty,群,*,wecom,duty,新派单；旧闻,,,20,是' | unknown-value | 2 | F",
                "notice-groups.csv | digest | 'digest\nduty,群,*,wecom,duty,*,22:00,,20,是' | missing | 2 | H",
                "notice-groups.csv | digest | 'digest\nduty,群,*,wecom,duty,*,,,0,是' | not-a-number | 2 | I",
                "notice-groups.csv | digest | 'digest\nduty,群,*,wecom,duty,*,,,20,好' | unknown-value | 2 | J",
                "notice-templates.csv | markdown\"\",\"\"markdown\"\": | markdown\"\",\"\"markdown\"\" | not-a-template | 2 | D",
                "notice-templates.csv | ,errcode,0,45009 | ,errcode,,45009 | missing | 2 | G",
                "limits.csv     | 2,HOURS,4,20 | 2,HOURS,4,120 | not-a-number | 2 | G",
                "limits.csv     | 2,HOURS,4,20 | 2,HOURS,4.5,20| not-a-number | 2 | F",
            })
    void what_is_wrong_is_named_with_file_row_and_column(
            String file, String right, String wrong, String code, Integer row, String column) {
        Findings findings = new Findings();

        DispatchRules rules =
                PackagedTables.asTheyAre().with(file, right, wrong).read(findings);

        assertThat(rules).isNull();
        assertThat(findings.all()).anySatisfy(found -> {
            assertThat(found.code()).isEqualTo(code);
            assertThat(found.file()).isEqualTo(file);
            assertThat(found.row()).isEqualTo(row);
            assertThat(found.column()).isEqualTo(column);
            assertThat(found.zh()).containsPattern("\\p{IsHan}");
        });
    }

    @Test
    void a_wrong_telephone_is_not_repeated_in_the_finding() {
        Findings findings = new Findings();

        PackagedTables.asTheyAre()
                .with("contacts.csv", "0000-0000001", "o000-0000001")
                .read(findings);

        assertThat(findings.all()).extracting(Finding::code).containsExactly("not-a-phone");
        assertThat(findings.all().toString()).doesNotContain("0000001");
    }

    @Test
    void an_address_in_the_wrong_place_is_not_repeated_in_the_finding() {
        Findings findings = new Findings();

        PackagedTables.asTheyAre()
                .with("notice-groups.csv", "digest", "digest\nduty,群,*,wecom,https://x?key=k3y,*,,,20,是")
                .read(findings);

        assertThat(findings.all()).extracting(Finding::code).containsExactly("not-a-name");
        assertThat(findings.all().toString()).doesNotContain("k3y");
    }

    @Test
    void a_community_leads_no_row_that_is_not_on_its_duty_list() {
        PackagedTables leading = PackagedTables.asTheyAre()
                .with("catalogue.csv", "housing,shuyuanlu,housing.*,chengguan", "housing,songtao,housing.*,songtao")
                .with("catalogue.csv", "market,shuyuanlu,market.*,jingfa", "market,songtao,market.*,songtao");

        assertThat(unitFindings(leading)).containsExactly("catalogue.csv 12D not-on-duty-list");
        assertThat(unitFindings(leading.with("duties.csv", "committee,,", "committee,,2026-12-31")))
                .containsExactly("catalogue.csv 11D not-on-duty-list", "catalogue.csv 12D not-on-duty-list");
        assertThat(unitFindings(leading.with("duties.csv", "songtao,housing.*", "songtao,*")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ",           ,           D",
        "2026-11-24, ,           D",
        "2026-12-31, ,           D",
        "2027-01-01, ,           ",
        ",           2026-11-23, ",
        ",           2026-11-24, D",
    })
    void a_row_that_counts_from_today_on_names_no_unit_that_begins_later(
            @Nullable String from, @Nullable String to, @Nullable String column) {
        PackagedTables dated = PackagedTables.asTheyAre()
                .with(
                        "units.csv",
                        "Economic Development Office,DEPARTMENT,shuyuanlu,",
                        "x,DEPARTMENT,shuyuanlu,2027-01-01")
                .with("catalogue.csv", "market,shuyuanlu,market.*,jingfa", "market,shuyuanlu,market.*,weijian");
        String row = "\r\nnew-office,xintai,market.*,jingfa,,职责,,," + blank(from) + "," + blank(to) + ",";
        String text = dated.text("catalogue.csv").stripTrailing();
        PackagedTables all = dated.with("catalogue.csv", (text + row + "\r\n").getBytes(StandardCharsets.UTF_8));
        String line = String.valueOf(text.lines().count() + 1);

        assertThat(unitFindings(all))
                .isEqualTo(column == null ? List.of() : List.of("catalogue.csv " + line + column + " unit-begins"));
    }

    @Test
    void the_finding_names_the_unit_and_both_dates() {
        PackagedTables tables = PackagedTables.asTheyAre()
                .with(
                        "units.csv",
                        "Economic Development Office,DEPARTMENT,shuyuanlu,",
                        "x,DEPARTMENT,shuyuanlu,2027-01-01");
        Findings findings = new Findings();

        new DispatchCrossChecks(tables.tables(findings), findings).units(read(tables), TODAY);

        assertThat(findings.all()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.zh()).contains("经济发展办公室", "2027-01-01", "没有生效日期");
            assertThat(finding.en()).contains("from 2027-01-01 on", "from ever");
        });
    }

    @Test
    void a_community_leads_for_as_long_as_its_duty_list_lasts() {
        PackagedTables leading = PackagedTables.asTheyAre()
                .with("catalogue.csv", "housing,shuyuanlu,housing.*,chengguan", "housing,songtao,housing.*,songtao")
                .with("duties.csv", "committee,,", "committee,2026-12-01,2026-12-31");

        assertThat(unitFindings(dated(leading, "2026-12-01", "2026-12-31"))).isEmpty();
        assertThat(unitFindings(dated(leading, "2026-12-01", "2027-01-01"))).hasSize(1);
        assertThat(unitFindings(dated(leading, "2026-11-30", "2026-12-31"))).hasSize(1);
    }

    private static PackagedTables dated(PackagedTables tables, String from, String to) {
        String text = tables.text("catalogue.csv");
        String row = text.lines()
                .filter(line -> line.startsWith("housing,songtao"))
                .findFirst()
                .orElseThrow();
        return tables.with("catalogue.csv", row, row.replaceFirst(",,,,$", ",," + from + "," + to + ","));
    }

    private static String blank(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    @Test
    void duty_lists_name_categories_that_are_there() {
        Findings findings = new Findings();
        PackagedTables tables = PackagedTables.asTheyAre().with("duties.csv", "housing.*", "houses.*");

        new DispatchCrossChecks(tables.tables(findings), findings).codes(Set.of(), Set.of("housing.property"));

        assertThat(findings.all())
                .extracting(f -> f.file() + " " + f.row() + f.column() + " " + f.code())
                .contains("duties.csv 2B unknown-category")
                .doesNotContain("duties.csv 3B unknown-category");
    }

    @Test
    void everything_comes_back_as_it_was_written() {
        DispatchRules rules = read(reorganised());

        assertThat(rules.units().find("weijian").orElseThrow().successor()).isEqualTo("minzheng");
        assertThat(rules.units().find("minzheng").orElseThrow().pastNames())
                .containsExactly(
                        new FormerName("民政所", "民政所", LocalDate.of(2020, 5, 31)),
                        new FormerName("民政办", "Civil", LocalDate.of(2024, 5, 31)));
        assertThat(rules.units().contacts().of("songtao").get(0).days()).containsExactly(DutyDays.MON, DutyDays.WED);
        assertThat(DispatchTables.cells(rules).get("notice-groups.csv"))
                .containsExactly(
                        List.of("duty", "群", "shizheng；zhifa", "wecom", "duty", "新派单；超期", "22:00", "07:00", "20", "否"));
        assertThat(rules.limits().nearDue(Urgency.DANGER.name())).isEqualTo(new NearDue(0, 50));
        assertThat(DispatchTables.cells(rules).get("unit-names.csv"))
                .containsExactly(
                        List.of("minzheng", "民政所", "民政所", "2020-05-31"),
                        List.of("minzheng", "民政办", "Civil", "2024-05-31"));
        assertThat(DispatchTables.cells(rules).get("contacts.csv"))
                .contains(List.of("songtao", "社区服务厅", "0000-0000007转12", "周一；周三", "09:00", "17:30", "", ""));
    }

    @Test
    void columns_that_came_later_may_be_missing() {
        PackagedTables old = PackagedTables.asTheyAre()
                .with(
                        "units.csv",
                        PackagedTables.asTheyAre()
                                .text("units.csv")
                                .replace(",并入单位 successor", "")
                                .replaceAll(",\r\n", "\r\n")
                                .getBytes(StandardCharsets.UTF_8))
                .with(
                        "limits.csv",
                        PackagedTables.asTheyAre()
                                .text("limits.csv")
                                .replace(",临期小时 dueHours,临期比例 duePercent", "")
                                .replace(",4,20\r\n", "\r\n")
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(DispatchTables.cells(read(old))).isEqualTo(DispatchTables.cells(read(PackagedTables.asTheyAre())));
    }

    /** With a unit merged, one renamed twice, hours on some weekdays, and another rule for what is near. */
    private static PackagedTables reorganised() {
        return PackagedTables.asTheyAre()
                .with(
                        "units.csv",
                        "Health Office,DEPARTMENT,shuyuanlu,,,",
                        "Health Office,DEPARTMENT,shuyuanlu,,2026-12-31,minzheng")
                .with("units.csv", "Party Building Office,DEPARTMENT", "Party Building Office,SUPERIOR")
                .with(
                        "unit-names.csv",
                        "validTo\r\n",
                        "validTo\r\nminzheng,民政所,,2020/5/31\r\nminzheng,民政办,Civil,2024-05-31\r\n")
                .with("contacts.csv", "songtao,社区服务厅,0000-0000007,工作日", "songtao,社区服务厅,0000-0000007转12,MON；周三")
                .with(
                        "notice-groups.csv",
                        "digest",
                        "digest\nduty,群,shizheng;zhifa,wecom,duty,OVERDUE；新派单,22:00,7:00,20,NO")
                .with("limits.csv", "2,HOURS,4,20", "2,HOURS,0,50");
    }

    private static List<String> unitFindings(PackagedTables tables) {
        Findings findings = new Findings();
        new DispatchCrossChecks(tables.tables(findings), findings).units(read(tables), TODAY);
        return findings.all().stream()
                .map(f -> f.file() + " " + f.row() + f.column() + " " + f.code())
                .toList();
    }

    private static DispatchRules read(PackagedTables tables) {
        Findings findings = new Findings();
        DispatchRules rules = tables.read(findings);
        assertThat(findings.all()).isEmpty();
        return rules;
    }
}
