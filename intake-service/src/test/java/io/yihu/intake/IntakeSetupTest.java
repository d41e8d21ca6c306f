package io.yihu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.domain.setup.IntakeTables;
import io.yihu.kit.csv.CsvTables;
import io.yihu.kit.setup.PackagedFolder;
import io.yihu.kit.setup.SetupZip;
import io.yihu.kit.table.Finding;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import io.yihu.kit.table.Table;
import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.TestTokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The set-up of intake; every test leaves the packaged tables behind, as others share the service. */
class IntakeSetupTest extends IntakeTest {
    private static final String SETUP = "/api/intake-setup";

    @AfterEach
    void asItWas() {
        accept(packaged());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "places.csv     | xintai,信泰社区        | songtao,信泰社区       | duplicate           | 4  | A",
                "places.csv     | ESTATE,songtao       | ESTATE,shuyuanlu     | hole                | 8  | E",
                "places.csv     | ESTATE,songtao       | ESTATE,nowhere       | unknown-place       | 8  | E",
                "places.csv     | COMMUNITY,shuyuanlu  | COMMUNITY,           | hole                | 3  | E",
                "places.csv     | STREET,yuetang,      | STREET,songtao,      | street-with-parent  | 2  | E",
                "places.csv     | ESTATE               | CITY                 | unknown-value       | 8  | D",
                "places.csv     | DISTRICT,,           | DISTRICT,songtao,    | district-with-parent | 11 | E",
                "place-words.csv    | 小区,SUFFIX      | 小区,TAIL            | unknown-value       | 2  | B",
                "place-words.csv    | 社区,SUFFIX      | 小区,SUFFIX          | duplicate           | 3  | A",
                "place-settings.csv | CONFIDENT,75     | CONFIDENT,0          | not-a-number        | 2  | B",
                "place-areas.csv    | songtao,WGS84    | nowhere,WGS84        | unknown-place       | 2  | A",
                "place-areas.csv    | songtao,WGS84    | songtao,BD09         | unknown-value       | 2  | B",
                "categories.csv | Noise,2,environment  | Noise,2,urban.order  | hole                | 3  | E",
                "categories.csv | Noise,2,environment  | Noise,2,nothing      | unknown-category    | 3  | E",
                "categories.csv | Noise,2,environment  | Noise,9,environment  | not-a-number        | 3  | D",
                "categories.csv | Environment,1,       | Environment,1,urban  | top-with-parent     | 2  | E",
                "lexicon.csv    | noise.commercial,2   | noise.nothing,2      | unknown-category    | 2  | B",
                "lexicon.csv    | noise.commercial,2   | noise.commercial,1   | duplicate           | 3  | A",
                "lexicon.csv    | RISK,LIFE            | RISK,WIND            | unknown-value       | 35 | B",
                "lexicon.csv    | noise.commercial,2   | noise.commercial,10  | not-a-number        | 2  | C",
                "platforms.csv  | county-a,某县         | province-b,某县       | duplicate           | 3  | A",
                "platforms.csv  | JSON,orders          | JSON-LD,orders       | unknown-value       | 2  | D",
                "platforms.csv  | {time}\\n{body}       | {body}               | not-what-is-signed  | 3  | I",
                "platforms.csv  | ',XML,order'         | ',FORM,order'        | form-signed         | 3  | F",
                "platforms.csv  | X-Timestamp          | 'X Timestamp'        | not-a-header        | 3  | H",
                "platforms.csv  | response             |                      | missing             | 3  | L",
                "platform-fields.csv | county-a,TITLE,appealSubject | county-c,TITLE,appealSubject | unknown-platform | 5  | A",
                "platform-fields.csv | yyyyMMddHHmmss  | yyyyMMddHHmmssQQQQQQ | not-a-time-form     | 18 | F",
                "platform-fields.csv | 'CHANNEL,,,,,,PLATFORM' | 'CHANNEL,,,,,,PIGEON' | unknown-code | 3  | H",
                "platform-codes.csv  | 投诉,COMPLAINT       | 投诉,ANGER           | unknown-code        | 4  | D",
                "platform-codes.csv  | noise.commercial | noise.nothing        | unknown-code        | 17 | D",
                "platform-codes.csv  | 'KIND,咨询'          | 'TITLE,咨询'         | not-coded           | 2  | B",
                "platform-answers.csv | 'RESULT,code,0,0,1' | 'RESULT,code,0,0,'   | missing             | 2  | F",
            })
    void what_is_wrong_is_named_with_file_row_and_column(
            String file, String right, String wrong, String code, Integer row, String column) {
        Findings findings = new Findings();

        IntakeRules rules = read(with(file, right, wrong), findings);

        assertThat(rules).isNull();
        assertThat(findings.all())
                .extracting(Finding::file, Finding::code, Finding::row, Finding::column)
                .contains(org.assertj.core.groups.Tuple.tuple(file, code, row, column));
    }

    @Test
    void the_packaged_files_are_what_an_export_writes_byte_for_byte() {
        IntakeRules rules = read(packaged(), new Findings());
        Map<String, List<List<String>>> cells = IntakeTables.cells(rules);

        IntakeTables.ALL.forEach(layout -> assertThat(
                        CsvTables.bytes(CsvTables.write(layout, cells.get(layout.file()))))
                .isEqualTo(packaged().get(layout.file())));
    }

    @Test
    void an_area_that_is_none_is_refused_with_its_place_and_a_folder_without_the_newer_tables_is_as_before() {
        Api.Answer refused = accept(with("place-areas.csv", "[112.915,27.838],", "[112.925,27.86],"));
        Map<String, byte[]> older = packaged();
        List.of("place-words.csv", "place-areas.csv", "place-settings.csv").forEach(older::remove);

        Api.Answer accepted = accept(older);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("bad-area", "songtao 的图形无效", "Self-intersection");
        assertThat(accepted.status()).isEqualTo(201);
        assertThat(agent().post("/api/places/resolve", "{\"text\":\"松涛里\"}").at("/confident"))
                .isEqualTo("false");
    }

    @Test
    void a_new_place_counts_at_once_and_is_told_to_the_others() {
        String estate = "shuyuanli";
        assertThat(register(estate).status()).isEqualTo(422);

        Api.Answer accepted = accept(
                with("places.csv", "songtaoli,松涛里小区", estate + ",书院里,Shuyuanli,ESTATE,shuyuan,\r\nsongtaoli,松涛里小区"));

        assertThat(accepted.status()).isEqualTo(201);
        assertThat(register(estate).status()).isEqualTo(201);
        assertThat(KafkaProbe.of("reference-places").await(all -> all.stream().anyMatch(r -> estate.equals(r.key()))))
                .anyMatch(r -> estate.equals(r.key()));
        Api.Answer refused = check(packaged());
        assertThat(refused.at("/outcome")).isEqualTo("REFUSED");
        assertThat(refused.at("/findings/0/code")).isEqualTo("place-in-use");
        assertThat(refused.at("/findings/0/zh")).contains("书院里", "1 件");
        close(estate);
    }

    @Test
    void a_removed_category_is_marked_as_ended_and_refused_from_then_on() {
        // a matter that no ticket of another test is about
        Map<String, byte[]> without =
                with("categories.csv", "labour.wages,拖欠工资,Unpaid wages,3,labour.inspection\r\n", "");
        assertThat(check(without).at("/findings/0/field")).isEqualTo("value");
        without.put("lexicon.csv", wordsWithout("labour.wages"));

        Api.Answer accepted = accept(without);
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(201);

        assertThat(KafkaProbe.of("reference-categories")
                        .await(all -> all.stream()
                                .anyMatch(r -> "labour.wages".equals(r.key())
                                        && r.value().contains("validTo"))))
                .isNotEmpty();
        assertThat(as("agent").get("/api/categories").text()).doesNotContain("labour.wages");
    }

    @Test
    void only_the_administrator_may_change_it_and_a_broken_folder_changes_nothing() {
        String before = admin().get(SETUP + "/versions").text();

        for (String role : List.of("agent", "dispatcher", "supervisor", "auditor", "operations")) {
            assertThat(zip(role).post(SETUP + "/versions", body(packaged())).status())
                    .as(role)
                    .isEqualTo(403);
        }
        Api.Answer refused = accept(with("places.csv", "ESTATE,songtao", "ESTATE,nowhere"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/field")).isEqualTo("places.csv#E8");
        assertThat(accept(packaged()).at("/outcome")).isEqualTo("UNCHANGED");
        assertThat(admin().get(SETUP + "/versions").text()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "platform-fields.csv, 'province-b,TITLE', 'province-b,CALLER_NAME', 3",
        "platform-fields.csv, 'province-b,DATUM,', 'province-b,ACCUSED_UNIT,', 3",
        "platform-answers.csv, 'TICKET_ID,ticketNo', 'FIELD,ticketNo', 2",
    })
    void a_platform_that_lacks_what_every_registration_needs_is_named(
            String file, String right, String other, int row) {
        Findings findings = new Findings();

        assertThat(read(with(file, right, other), findings)).isNull();
        assertThat(findings.all())
                .extracting(Finding::file, Finding::code, Finding::row)
                .contains(org.assertj.core.groups.Tuple.tuple("platforms.csv", "missing-field", row));
    }

    @Test
    void a_new_platform_needs_the_rows_of_its_page_and_no_code() throws Exception {
        PlatformPage page = PlatformPage.read("platforms.md");
        assertThat(PlatformPage.read("platforms.zh.md")).isEqualTo(page);
        Map<String, byte[]> files = packaged();
        page.rows()
                .forEach((file, rows) -> files.merge(file, rows.getBytes(StandardCharsets.UTF_8), PlatformPage::join));
        assertThat(accept(files).status()).isEqualTo(201);

        Api.Answer taken = agent().with("token", "secret-of-city-c").form("/api/platforms/city-c/orders", page.body());

        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        assertThat(page.answer().replaceAll("[0-9]{6}-[0-9]{4}-[0-9]{4}", taken.at("/data/id")))
                .isEqualTo(taken.text());
        assertThat(agent().get("/api/tickets/" + taken.at("/data/id")).at("/category/code"))
                .isEqualTo("street.vendors");
    }

    /** Closed by the caller's verdict, so that its place is free again. */
    private void close(String estate) {
        String id = register(estate).at("/ticketId");
        Others.close(id);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !check(packaged()).at("/outcome").equals("REFUSED"));
    }

    private Api.Answer register(String estate) {
        return agent().with("Idempotency-Key", "setup-" + estate).post("/api/tickets", """
                        {"source":"setup","channel":"HOTLINE","kind":"COMPLAINT","title":"噪声","description":"噪声",
                         "category":"noise.commercial","place":{"estate":"%s"}}""".formatted(estate));
    }

    private Api admin() {
        return as("administrator");
    }

    private Api zip(String role) {
        return new Api(port, TestTokens.bearer(role, null), "application/zip");
    }

    private Api.Answer accept(Map<String, byte[]> files) {
        return zip("administrator").post(SETUP + "/versions", body(files));
    }

    private Api.Answer check(Map<String, byte[]> files) {
        return zip("administrator").post(SETUP + "/check", body(files));
    }

    private static java.net.http.HttpRequest.BodyPublisher body(Map<String, byte[]> files) {
        return BodyPublishers.ofByteArray(SetupZip.pack(files));
    }

    private static byte[] wordsWithout(String category) {
        return new String(packaged().get("lexicon.csv"), StandardCharsets.UTF_8)
                .replaceAll("CATEGORY," + category + ",[^\\n]*\\n", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> packaged() {
        List<String> names = IntakeTables.ALL.stream().map(Layout::file).toList();
        return new LinkedHashMap<>(
                PackagedFolder.read("classpath:reference/", names).files());
    }

    private static Map<String, byte[]> with(String file, String right, String wrong) {
        Map<String, byte[]> files = packaged();
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(right);
        int at = text.indexOf(right);
        String changed = text.substring(0, at) + (wrong == null ? "" : wrong) + text.substring(at + right.length());
        files.put(file, changed.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static IntakeRules read(Map<String, byte[]> files, Findings findings) {
        Map<Layout, Table> tables = IntakeTables.ALL.stream()
                .collect(Collectors.toMap(
                        layout -> layout, layout -> CsvTables.read(layout, files.get(layout.file()), findings)));
        return IntakeTables.read(tables::get, findings);
    }
}
