package io.yihu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.kit.time.Shanghai;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clerk of one unit stands in for the clerk of another during leave. */
class StandInTest {

    private static final String PASSWORD = "a long enough phrase";

    @TempDir
    private Path folder;

    private Identity identity;
    private FrontDoor door;
    private LocalDate today;

    @BeforeEach
    void start() throws Exception {
        identity = new Identity(folder);
        door = identity.frontDoor();
        today = LocalDate.now(identity.clock.withZone(Shanghai.ZONE));
        identity.person("absent", PASSWORD, "chengguan", "unit-clerk", "auditor");
        identity.person("present", PASSWORD, "shizheng", "unit-clerk", "agent");
    }

    @AfterEach
    void stop() {
        identity.close();
    }

    @Test
    void on_those_days_one_chooses_for_whom_to_act_and_the_token_says_so() throws Exception {
        name(today, today.plusDays(3)).expect(200);
        Browser browser = identity.browser();
        browser.get(door.authorize());
        browser.signIn("present", PASSWORD);
        assertThat(browser.get(door.authorize()).expect(302).location()).endsWith("/acting");
        assertThat(browser.get("/acting").expect(200).body()).contains("测试员 absent");

        Reply back = browser.post("/acting", "person", "absent").expect(302);
        FrontDoor.Tokens tokens = door.exchange(door.code(browser.get(back.location())));

        assertThat(tokens.access().getSubject()).isEqualTo("present");
        assertThat(tokens.access().getClaimAsString("act_for")).isEqualTo("absent");
        assertThat(tokens.access().getClaimAsString("unit")).isEqualTo("chengguan");
        assertThat(tokens.access().getClaimAsStringList("roles")).containsExactly("agent", "unit-clerk", "auditor");
        assertThat(identity.api()
                        .get("/api/audit?limit=1")
                        .json()
                        .get("items")
                        .get(0)
                        .toString())
                .contains("acting-chosen", "\"actFor\":\"absent\"", "\"who\":\"present\"");
    }

    @Test
    void who_acts_for_oneself_keeps_ones_own_roles_and_unit() throws Exception {
        name(today, today).expect(200);
        Browser browser = identity.browser().signIn("present", PASSWORD);
        browser.get("/acting");
        browser.post("/acting", "person", "present").expect(302);

        FrontDoor.Tokens tokens = door.enter(browser);

        assertThat(tokens.access().hasClaim("act_for")).isFalse();
        assertThat(tokens.access().getClaimAsString("unit")).isEqualTo("shizheng");
        assertThat(tokens.access().getClaimAsStringList("roles")).containsExactly("agent", "unit-clerk");
    }

    @Test
    void before_and_after_those_days_there_is_nothing_to_choose() throws Exception {
        name(today.plusDays(1), today.plusDays(2)).expect(200);

        assertThat(door.enter(identity.browser().signIn("present", PASSWORD))
                        .access()
                        .hasClaim("act_for"))
                .isFalse();
    }

    @Test
    void when_the_last_day_is_over_a_refresh_is_for_oneself_again() throws Exception {
        name(today, today).expect(200);
        Browser browser = identity.browser().signIn("present", PASSWORD);
        browser.get("/acting");
        browser.post("/acting", "person", "absent").expect(302);
        FrontDoor.Tokens acting = door.enter(browser);

        identity.clock.forward(Identity.days(1));

        FrontDoor.Tokens after = door.refresh(acting);
        assertThat(after.access().hasClaim("act_for")).isFalse();
        assertThat(after.access().getClaimAsString("unit")).isEqualTo("shizheng");
    }

    @Test
    void ending_it_or_disabling_the_absent_account_ends_it_at_the_next_refresh() throws Exception {
        name(today, today.plusDays(9)).expect(200);
        Browser browser = identity.browser().signIn("present", PASSWORD);
        browser.get("/acting");
        browser.post("/acting", "person", "absent").expect(302);
        FrontDoor.Tokens acting = door.enter(browser);

        identity.api().post("/api/accounts/absent/end-stand-in").expect(200);

        assertThat(door.refresh(acting).access().hasClaim("act_for")).isFalse();
    }

    @Test
    void nobody_else_can_be_chosen() throws Exception {
        name(today, today).expect(200);
        Browser browser = identity.browser().signIn("present", PASSWORD);
        browser.get("/acting");

        browser.post("/acting", "person", "admin").expect(422);

        assertThat(browser.get(door.authorize()).location()).endsWith("/acting");
    }

    @ParameterizedTest
    @CsvSource({"absent, 0, 1, by", "nobody, 0, 1, by", "present, 2, 1, to", "present, -3, -2, to"})
    void a_stand_in_that_makes_no_sense_is_refused_by_its_field(String by, int from, int to, String field)
            throws Exception {
        Reply refused = name(by, today.plusDays(from), today.plusDays(to)).expect(422);

        assertThat(refused.json().get("field").asString()).isEqualTo(field);
        assertThat(identity.api().get("/api/accounts/absent").json().has("standIn"))
                .isFalse();
    }

    private Reply name(LocalDate from, LocalDate to) throws Exception {
        return name("present", from, to);
    }

    private Reply name(String by, LocalDate from, LocalDate to) throws Exception {
        return identity.api()
                .post("/api/accounts/absent/stand-in", Map.of("by", by, "from", from.toString(), "to", to.toString()));
    }
}
