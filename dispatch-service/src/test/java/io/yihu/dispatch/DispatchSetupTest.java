package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.dispatch.SetupClient.Answer;
import io.yihu.dispatch.domain.Waiting;
import io.yihu.dispatch.domain.WorkMatter;
import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketKind;
import io.yihu.events.Triage;
import io.yihu.events.Urgency;
import io.yihu.events.Writer;
import io.yihu.kit.setup.SetupZip;
import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.SeenRecord;
import io.yihu.testkit.TestStore;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The set-up of two running instances on one store, over HTTP. Each test starts from whatever version counts. */
class DispatchSetupTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final byte[] IN_GBK = "年度,日期,类型\n2026,2026-01-01,OFF\n".getBytes(Charset.forName("GB18030"));

    private static SetupInstance one;
    private static SetupInstance other;

    private final SetupClient admin = one.client();

    @BeforeAll
    static void start() {
        String database = TestStore.freshDatabase();
        one = SetupInstance.start(database);
        other = SetupInstance.start(database);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    @Test
    void a_new_installation_begins_with_the_packaged_tables_as_version_1() {
        Answer files = admin.get("administrator", "/api/dispatch-setup/versions/1/files");

        assertThat(files.status()).isEqualTo(200);
        PackagedTables.asTheyAre()
                .files()
                .forEach((name, bytes) -> assertThat(
                                SetupZip.unpack(files.body()).files().get(name))
                        .as(name)
                        .isEqualTo(bytes));
        assertThat(admin.get("auditor", "/api/dispatch-setup/versions")
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(v -> v.path("number").asInt() == 1)
                        .map(v -> v.path("by").asString()))
                .containsExactly("installation");
    }

    @Test
    void only_the_administrator_may_change_it() {
        int before = admin.current();

        for (String role : List.of("dispatcher", "supervisor", "auditor", "operations", "agent", "machine")) {
            assertThat(admin.post(role, "/versions", SetupClient.zip(renamed("甲")))
                            .status())
                    .as(role)
                    .isEqualTo(403);
            assertThat(admin.post(role, "/check", SetupClient.zip(renamed("甲"))).status())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(admin.get("dispatcher", "/api/dispatch-setup/versions").status())
                .isEqualTo(403);
        assertThat(admin.current()).isEqualTo(before);
    }

    @Test
    void a_dry_run_says_what_would_change_and_changes_nothing() {
        admin.accept(PackagedTables.asTheyAre());
        List<String> before = admin.states();

        Answer looked = admin.check(PackagedTables.asTheyAre()
                .with("units.csv", "卫生健康办公室", "卫生健康服务中心")
                .with("catalogue.csv", "labour,shuyuanlu", "wages,shuyuanlu"));

        assertThat(looked.text("/outcome")).isEqualTo("WOULD_CHANGE");
        assertThat(looked.text("/changes/0/file")).isEqualTo("units.csv");
        assertThat(looked.text("/changes/0/changed/0")).isEqualTo("weijian");
        assertThat(looked.text("/changes/1/added/0")).isEqualTo("wages");
        assertThat(looked.text("/changes/1/removed/0")).isEqualTo("labour");
        assertThat(admin.states()).isEqualTo(before);
    }

    @Test
    void broken_files_are_refused_with_every_error_and_nothing_is_changed() {
        List<String> before = admin.states();

        Answer refused = admin.accept(PackagedTables.asTheyAre()
                .with("calendars.csv", IN_GBK)
                .with("catalogue.csv", "zhengwu,", "zhengfu,")
                .with("hours.csv", "17:30", "12:30")
                .without("seasons.csv"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json()
                        .path("errors")
                        .valueStream()
                        .map(e -> e.path("field").asString() + " "
                                + e.path("reason").asString()))
                .containsExactlyInAnyOrder(
                        "calendars.csv encoding-gbk",
                        "catalogue.csv#D14 unknown-unit",
                        "hours.csv#B3 ends-before-it-begins",
                        "seasons.csv missing-file");
        assertThat(admin.states()).isEqualTo(before);
    }

    @Test
    void what_is_no_zip_file_is_refused() {
        byte[] text = "units".getBytes(StandardCharsets.UTF_8);

        assertThat(admin.post("administrator", "/versions", text).text("/reason"))
                .isEqualTo("not-a-zip");
    }

    @Test
    void an_import_counts_at_once_everywhere_and_assignments_keep_the_version_they_were_made_by() {
        admin.accept(PackagedTables.asTheyAre());
        String old = admin.catalogueVersion();
        await().atMost(PATIENCE).until(() -> other.client().catalogueVersion().equals(old));
        String before = ticket();

        Answer accepted = admin.accept(PackagedTables.asTheyAre()
                .with("catalogue.csv", "drainage.*,shizheng,songtao", "drainage.*,yingji,songtao"));

        assertThat(accepted.status()).as(accepted.json().toString()).isEqualTo(201);
        String fresh = admin.catalogueVersion();
        assertThat(fresh).endsWith("-" + admin.current()).isNotEqualTo(old);
        await().atMost(PATIENCE).until(() -> other.client().catalogueVersion().equals(fresh));
        String after = ticket();
        assertThat(explanation(before)).isEqualTo("shizheng " + old);
        assertThat(explanation(after)).isEqualTo("yingji " + fresh);
    }

    @Test
    void an_import_that_leaves_a_unit_dispatches_what_no_unit_could_be_given_once_whichever_instance_is_first() {
        admin.accept(PackagedTables.asTheyAre());
        String ticket = "261124-%06d".formatted(unique());
        WorkMatter matter = new WorkMatter(
                TicketKind.COMPLAINT, "drainage.blocked", DispatchTest.SONGTAOLI, Urgency.ORDINARY, "shuyuanlu");
        UndispatchedBook book = one.part(UndispatchedBook.class);
        book.enter(new Waiting(ticket, matter, 1L, "nobody-outside", Instant.now()));
        one.part(UndispatchedSweep.class).pass();
        assertThat(book.find(ticket)).isPresent();

        Answer accepted = admin.accept(PackagedTables.asTheyAre()
                .with(
                        "units.csv",
                        "Municipal Facilities Office,DEPARTMENT,shuyuanlu",
                        "Municipal Facilities Office,DEPARTMENT,"));

        assertThat(accepted.status()).as(accepted.json().toString()).isEqualTo(201);
        await().atMost(PATIENCE).until(() -> other.client().catalogueVersion().equals(admin.catalogueVersion()));
        List.of(one, other).parallelStream()
                .forEach(each -> each.part(UndispatchedSweep.class).pass());
        assertThat(book.find(ticket)).isEmpty();
        assertThat(admin.get("dispatcher", "/api/work-items/" + ticket).text("/leadUnit"))
                .isEqualTo("shizheng");
    }

    @Test
    void the_same_content_again_makes_no_version_and_an_export_is_a_fixed_point() {
        Answer first = admin.accept(renamed("乙"));
        byte[] exported = admin.get("administrator", "/api/dispatch-setup/versions/current/files")
                .body();
        List<String> before = admin.states();

        Answer again = admin.accept(renamed("乙"));
        Answer back = admin.post("administrator", "/check", exported);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("/outcome")).isEqualTo("UNCHANGED");
        assertThat(back.text("/outcome")).isEqualTo("UNCHANGED");
        assertThat(admin.states()).isEqualTo(before);
        assertThat(admin.get("administrator", "/api/dispatch-setup/versions/999/files")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void of_imports_at_the_same_time_one_counts_and_the_others_are_told() {
        String seen = "\"" + admin.current() + "\"";
        List<CompletableFuture<Answer>> imports = List.of("丙", "丁", "戊", "己").stream()
                .map(name -> CompletableFuture.supplyAsync(
                        () -> (name.equals("丁") ? other.client() : admin).accept(renamed(name), "If-Match", seen)))
                .toList();

        List<Integer> statuses =
                imports.stream().map(answer -> answer.join().status()).toList();

        assertThat(statuses).containsOnlyOnce(201);
        assertThat(statuses).allMatch(status -> List.of(201, 409, 412).contains(status));
        assertThat(admin.states())
                .filteredOn(state -> state.endsWith("CURRENT"))
                .hasSize(1);
    }

    @Test
    void a_unit_with_open_tickets_is_not_removed_but_may_be_ended() {
        admin.accept(PackagedTables.asTheyAre());
        await().atMost(PATIENCE).until(() -> other.client().current() == admin.current());
        ticket();
        PackagedTables rerouted = PackagedTables.asTheyAre()
                .with("catalogue.csv", "drainage.*,shizheng,songtao；yingji", "drainage.*,yingji,");

        Answer refused = admin.check(rerouted.withoutRows("units.csv", "songtao,")
                .withoutRows("duties.csv", "songtao,")
                .withoutRows("contacts.csv", "songtao,"));
        Answer ended = admin.accept(rerouted.with(
                "units.csv",
                "Songtao Community,COMMUNITY,shuyuanlu,,,",
                "Songtao Community,COMMUNITY,shuyuanlu,,2026-01-31,"));

        assertThat(refused.text("/outcome")).isEqualTo("REFUSED");
        assertThat(refused.json()
                        .path("findings")
                        .valueStream()
                        .map(f -> f.path("code").asString()))
                .contains("unit-in-use");
        assertThat(ended.status()).isEqualTo(201);
    }

    @Test
    void what_is_removed_is_marked_as_ended_or_taken_back_on_the_topics() {
        String calendars = PackagedTables.asTheyAre().text("calendars.csv");
        admin.accept(PackagedTables.asTheyAre()
                .with("units.csv", "weijian,", "weijian-" + unique() + ",")
                .with("calendars.csv", calendars.replaceAll("2025,[^\n]*\n", "").getBytes(StandardCharsets.UTF_8)));

        assertThat(KafkaProbe.of("reference-units").await(all -> all.stream().anyMatch(DispatchSetupTest::endsWeijian)))
                .anyMatch(DispatchSetupTest::endsWeijian);
        assertThat(KafkaProbe.of("reference-calendars")
                        .await(all -> all.stream().anyMatch(DispatchSetupTest::takesBack2025)))
                .anyMatch(DispatchSetupTest::takesBack2025);
    }

    private static boolean endsWeijian(SeenRecord record) {
        return "weijian".equals(record.key()) && record.value().contains("validTo");
    }

    private static boolean takesBack2025(SeenRecord record) {
        return "2025".equals(record.key()) && record.bytes() == null;
    }

    /** The packaged tables with one unit's name changed to one that no other test uses. */
    private static PackagedTables renamed(String name) {
        return PackagedTables.asTheyAre().with("units.csv", "卫生健康办公室", "卫生健康办公室" + name);
    }

    private static int unique() {
        return ThreadLocalRandom.current().nextInt(1_000_000);
    }

    private String explanation(String ticket) {
        Answer item = admin.get("dispatcher", "/api/work-items/" + ticket);
        return item.text("/leadUnit") + " " + item.text("/explanation/version");
    }

    /** A blocked sewer of Songtaoli, dispatched. */
    private String ticket() {
        String id = "261124-%06d".formatted(unique());
        TicketCreated created = DispatchTest.created(Triage.READY);
        Envelope envelope = new Envelope(Writer.INTAKE, created.type().wireName(), id, 1, Instant.now(), "test", null);
        KafkaProbe.of("ticket-created").send(id, envelope.headers(), EventJson.write(created));
        await().atMost(PATIENCE)
                .until(() -> admin.get("dispatcher", "/api/work-items/" + id).status() == 200);
        return id;
    }
}
