package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.dispatch.SetupClient.Answer;
import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.events.DeadlineReached;
import io.yihu.events.DeadlineStage;
import io.yihu.events.EventJson;
import io.yihu.events.EventType;
import io.yihu.events.TicketSigned;
import io.yihu.events.UnitClock;
import io.yihu.testkit.TestStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clerks and time at two instances decide on the same tickets: each matter once, and whoever comes second is told so. */
class RacesTest {
    private static final String MONDAY = "2026-09-07T01:30:00Z";
    private static final String JUST_BEFORE = "2026-09-08T01:29:59Z";
    private static final String JUST_AFTER = "2026-09-08T01:30:01Z";
    private static final String WEEKS_LATER = "2026-10-12T02:00:00Z";
    private static final int ALL = 200;
    private static final String RETURN = "{\"basis\":\"不属本单位职责\",\"suggestedUnit\":\"zhifa\"}";
    private static final String REPLY = "{\"contact\":{\"channel\":\"PHONE\",\"result\":\"REACHED\"},"
            + "\"outcome\":\"SOLVED\",\"publicText\":\"已疏通\"}";
    private static final BiFunction<SetupClient, String, Answer> SIGNS =
            (client, id) -> client.step("shizheng", id, "/sign", "");
    private static final BiFunction<SetupClient, String, Answer> RETURNS =
            (client, id) -> client.step("shizheng", id, "/return", RETURN);
    private static final BiFunction<SetupClient, String, Answer> REPLIES =
            (client, id) -> client.step("shizheng", id, "/resolve", REPLY);
    private static final BiFunction<SetupClient, String, Answer> REDIRECTS =
            (client, id) -> client.redirect(id, "zhifa");

    private static TwoInstances house;

    @BeforeAll
    static void start() {
        house = new TwoInstances(TestStore.freshDatabase());
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @BeforeEach
    void monday() {
        house.time(MONDAY);
    }

    @Test
    void two_hundred_tickets_are_signed_once_each_by_a_clerk_or_by_time() {
        List<String> all = house.dispatched("sign", ALL);
        List<String> wanted = all.subList(0, 60);
        List<String> returned = all.subList(60, 80);
        house.time(JUST_BEFORE);
        CountDownLatch begun = new CountDownLatch(20);
        Future<List<TwoInstances.Two>> signing =
                house.meanwhile(() -> house.race(wanted, counting(SIGNS, begun), SIGNS));
        Future<List<TwoInstances.Two>> returning = house.meanwhile(() -> house.race(returned, RETURNS, RETURNS));
        awaitAll(begun);
        house.time(JUST_AFTER);
        house.sweep();

        TwoInstances.result(signing).forEach(RacesTest::assertSignedByOneAtMost);
        TwoInstances.result(returning).forEach(RacesTest::assertReturnedByOne);
        house.sweep();
        assertSignedOnce(all);
        assertNothingToldTwice(all);
    }

    @Test
    void of_a_return_and_a_reply_at_the_same_moment_one_counts_and_the_other_is_told() {
        List<String> all = house.dispatched("reply", 40);
        house.time(JUST_AFTER);
        house.sweep();

        List<TwoInstances.Two> answers = house.race(all, RETURNS, REPLIES);

        assertThat(answers).allSatisfy(two -> {
            assertThat(two.done()).isEqualTo(1);
            boolean resolved = two.other().status() == 200;
            assertThat(house.item(two.ticket()).status())
                    .isEqualTo(resolved ? WorkStatus.RESOLVED : WorkStatus.RETURN_REVIEW);
            assertTold(two, resolved ? "already-resolved" : "return-under-review");
        });
        assertThat(all)
                .allSatisfy(
                        id -> assertThat(count(id, EventType.TICKET_RESOLVED) + count(id, EventType.RETURN_REQUESTED))
                                .isEqualTo(1));
    }

    @Test
    void a_dispatcher_who_redirects_a_ticket_that_its_unit_returns_or_signs_finds_what_the_unit_left_or_comes_first() {
        List<String> all = house.dispatched("redirect", 40);

        assertThat(house.race(all.subList(0, 20), RETURNS, REDIRECTS)).allSatisfy(two -> {
            assertThat(two.done()).isEqualTo(1);
            boolean redirected = two.other().status() == 200;
            assertThat(house.item(two.ticket()).ledBy("zhifa")).isEqualTo(redirected);
            assertThat(two.losers().get(0).text("/reason"))
                    .isEqualTo(redirected ? "other-units-ticket" : "return-under-review");
            assertThat(count(two.ticket(), EventType.MOVE_REVIEWED)).isEqualTo(redirected ? 1 : 0);
        });
        assertThat(house.race(all.subList(20, 30), SIGNS, REDIRECTS)).allSatisfy(two -> {
            assertThat(two.other().status()).isEqualTo(200);
            assertThat(two.one().status()).isIn(200, 403);
            assertThat(house.item(two.ticket()).ledBy("zhifa")).isTrue();
            assertThat(house.item(two.ticket()).assignment().signedAt()).isNull();
        });
        assertThat(house.race(all.subList(30, 40), REDIRECTS, REDIRECTS)).allSatisfy(two -> {
            assertThat(two.done()).isEqualTo(1);
            assertThat(two.losers().get(0).text("/reason")).isEqualTo("same-unit");
            assertThat(count(two.ticket(), EventType.TICKET_ASSIGNED)).isEqualTo(2);
        });
        assertNothingToldTwice(all);
    }

    @Test
    void weeks_of_alarms_that_both_instances_find_at_once_are_told_once_each() {
        List<String> all = house.dispatched("alarm", 30);
        house.time(WEEKS_LATER);
        house.sweep();

        assertThat(all).allSatisfy(id -> {
            assertThat(signed(id)).hasSize(1);
            assertThat(passed(id, UnitClock.RESOLVE)).isEqualTo(1);
            assertThat(passed(id, UnitClock.CONTACT)).isEqualTo(1);
            assertThat(passed(id, UnitClock.PROMISE)).isEqualTo(1);
            assertThat(count(id, EventType.SUPERVISION_RAISED)).isEqualTo(1);
        });
        assertNothingToldTwice(all);
    }

    @Test
    void deadlines_are_counted_anew_once_when_a_notice_becomes_known_to_both_instances() {
        house.time("2026-12-30T02:00:00Z");
        List<String> all = house.dispatched("calendar", 20);
        String ticket = all.get(0);
        assertThat(house.first().get("dispatcher", "/api/work-items/" + ticket).text("/clocks/missingYears/0"))
                .isEqualTo("2027");
        assertThat(page(house.second(), ticket)).contains("时限暂定", "2027 年放假安排未公布");

        newYearIsOff();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(all)
                        .allMatch(id -> house.item(id).assignment().clocks().calendarComplete()));
        assertThat(all).allSatisfy(id -> {
            assertThat(house.item(id).assignment().clocks().resolveBy()).isEqualTo("2027-01-07T02:00:00Z");
            assertThat(count(id, EventType.DISPATCH_REVISED)).isEqualTo(1);
        });
        assertThat(page(house.second(), ticket)).doesNotContain("时限暂定");
        assertToldInTheHistory(ticket);
    }

    private static void newYearIsOff() {
        assertThat(house.first()
                        .accept(PackagedTables.asTheyAre()
                                .with(
                                        "calendars.csv",
                                        "2026-10-10,WORK,调休上班",
                                        "2026-10-10,WORK,调休上班\r\n2027,2027-01-01,OFF,元旦"))
                        .status())
                .isEqualTo(201);
    }

    private static void assertToldInTheHistory(String ticket) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(house.second()
                                .get("dispatcher", "/api/work-items/" + ticket)
                                .json()
                                .path("timeline")
                                .toString())
                        .contains("放假安排公布，时限重新计算并确定"));
    }

    private static String page(SetupClient client, String ticket) {
        return new String(
                client.get("dispatcher", "/dispatch/fragments/tickets/" + ticket)
                        .body(),
                StandardCharsets.UTF_8);
    }

    private static BiFunction<SetupClient, String, Answer> counting(
            BiFunction<SetupClient, String, Answer> step, CountDownLatch done) {
        return (client, id) -> {
            Answer answer = step.apply(client, id);
            done.countDown();
            return answer;
        };
    }

    private static void assertSignedOnce(List<String> all) {
        assertThat(all)
                .allSatisfy(id -> assertThat(signed(id).size() + passedUnsigned(id))
                        .as("signed, or passed while a return is under review: " + id)
                        .isEqualTo(1));
        assertThat(all.subList(80, ALL))
                .allSatisfy(id -> assertThat(signed(id))
                        .singleElement()
                        .matches(event -> Boolean.TRUE.equals(event.automatic()) && !event.onTime()));
    }

    private static void assertSignedByOneAtMost(TwoInstances.Two two) {
        List<TicketSigned> signed = signed(two.ticket());
        assertThat(signed).as(two.ticket()).hasSize(1);
        boolean byTime = Boolean.TRUE.equals(signed.get(0).automatic());
        assertThat(two.done()).isEqualTo(byTime ? 0 : 1);
        assertTold(two, byTime ? "signed-automatically" : "already-signed");
    }

    private static void assertReturnedByOne(TwoInstances.Two two) {
        assertThat(two.done()).isEqualTo(1);
        assertThat(count(two.ticket(), EventType.RETURN_REQUESTED)).isEqualTo(1);
        assertTold(two, "return-under-review");
    }

    /** In words, with a code, and as a conflict. */
    private static void assertTold(TwoInstances.Two two, String reason) {
        assertThat(two.losers()).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.text("/reason")).isEqualTo(reason);
            assertThat(answer.text("/type")).startsWith("urn:yihu:problem:");
            assertThat(answer.text("/detail")).isNotBlank();
        });
    }

    private static List<TicketSigned> signed(String id) {
        return house.said(id).stream()
                .filter(said -> said.type().equals(EventType.TICKET_SIGNED.wireName()))
                .map(said -> EventJson.mapper().readValue(said.body(), TicketSigned.class))
                .toList();
    }

    private static long passedUnsigned(String id) {
        return passed(id, UnitClock.SIGN);
    }

    private static long passed(String id, UnitClock clock) {
        return house.said(id).stream()
                .filter(said -> said.type().equals(EventType.DEADLINE_REACHED.wireName()))
                .map(said -> EventJson.mapper().readValue(said.body(), DeadlineReached.class))
                .filter(event -> event.clock() == clock && event.stage() == DeadlineStage.PASSED)
                .count();
    }

    private static long count(String id, EventType type) {
        return house.said(id).stream()
                .filter(said -> said.type().equals(type.wireName()))
                .count();
    }

    /** An event that says the same as another of its ticket was decided twice. */
    private static void assertNothingToldTwice(List<String> ids) {
        List<String> twice = new ArrayList<>();
        for (String id : ids) {
            List<TwoInstances.Said> said = house.said(id);
            said.stream()
                    .filter(each -> Collections.frequency(said, each) > 1)
                    .forEach(each -> twice.add(id + " " + each));
        }
        assertThat(twice).isEmpty();
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
