package io.yihu.allinone.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.allinone.fault.Cluster.Part;
import io.yihu.allinone.rest.Api;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The house as six processes on real disks, with callers calling and clerks working, while things die. {@code -Dfaults.kills}
 * sets how many kills (2 here, 18 in the long run), {@code -Dfaults.outage} how many seconds the broker is away,
 * {@code -Dfaults.seed} repeats a run.
 */
class HouseUnderFireTest {
    private static final String LONG_RUN = "takes minutes: .ci/steps.d/30-long-fault-run.sh asks for it";
    private static final Logger LOG = LoggerFactory.getLogger(HouseUnderFireTest.class);
    private static final int KILLS = Integer.getInteger("faults.kills", 2);
    private static final int OUTAGE_SECONDS = Integer.getInteger("faults.outage", 10);
    private static final Duration OUTAGE = Duration.ofSeconds(OUTAGE_SECONDS);
    private static final int SOME_TRAFFIC = 20;
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());

    /** Everything any test of this class registered: the figures count it all. */
    private static final Map<String, String> LEDGER = new ConcurrentHashMap<>();

    @TempDir
    static Path folder;

    private static Cluster cluster;

    @BeforeAll
    static void start() {
        LOG.info(
                "repeat this run with -Dfaults.kills={} -Dfaults.outage={} -Dfaults.seed={}",
                KILLS,
                OUTAGE_SECONDS,
                SEED);
        cluster = new Cluster(folder);
        cluster.start();
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    void what_was_answered_exists_once_everywhere_and_counts_once_whatever_is_killed() throws Exception {
        try (Clerks clerks = clerks();
                Callers callers = callers("kill", clerks)) {
            for (Blow blow : blows()) {
                blow.strike(cluster);
            }
            awaitTraffic(clerks);
            callers.hangUp();

            Audit audit = new Audit(cluster, LEDGER);
            audit.awaitAllClosed();
            LOG.info("{} tickets, all closed after {} kills", LEDGER.size(), KILLS);
            assertThat(callers.contradictions).isEmpty();
            audit.everythingIsThereOnce();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "faults.kills", matches = ".+", disabledReason = LONG_RUN)
    void while_the_broker_is_away_intake_goes_on_accepting_and_everything_arrives_afterwards_in_order()
            throws Exception {
        try (Clerks clerks = clerks();
                Callers callers = callers("outage", clerks)) {
            awaitTraffic(clerks);
            cluster.child(Part.BROKER).kill();
            int before = LEDGER.size();
            Awaitility.await("the broker is away")
                    .during(OUTAGE)
                    .atMost(OUTAGE.plusSeconds(5))
                    .until(() -> !cluster.child(Part.BROKER).alive());
            int after = LEDGER.size();
            cluster.start(Part.BROKER, List.of());
            cluster.awaitReady(Part.BROKER);
            callers.hangUp();

            LOG.info("{} tickets accepted in {} s without a broker", after - before, OUTAGE_SECONDS);
            assertThat(after - before).isGreaterThan(OUTAGE_SECONDS / 3);
            Audit audit = new Audit(cluster, LEDGER);
            audit.awaitAllClosed();
            audit.everythingIsThereOnce();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "faults.kills", matches = ".+", disabledReason = LONG_RUN)
    void while_the_store_hangs_nothing_is_acknowledged_and_nothing_is_lost_or_given_up() throws Exception {
        try (Clerks clerks = clerks();
                Callers callers = callers("hang", clerks)) {
            awaitTraffic(clerks);
            int before = frozenStore();
            Awaitility.await("callers are answered again")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> LEDGER.size() > before);
            callers.hangUp();

            Audit audit = new Audit(cluster, LEDGER);
            audit.awaitAllClosed();
            assertThat(callers.contradictions).isEmpty();
            audit.everythingIsThereOnce();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "faults.kills", matches = ".+", disabledReason = LONG_RUN)
    void republishing_everything_and_rebuilding_a_projection_change_nothing() throws Exception {
        try (Clerks clerks = clerks();
                Callers callers = callers("again", clerks)) {
            awaitTraffic(clerks);
            callers.hangUp();
            Audit audit = new Audit(cluster, LEDGER);
            audit.awaitAllClosed();
            Projections projections = new Projections(cluster);
            Map<String, String> before = projections.settled();

            long sent = projections.republishAll();

            assertThat(sent).isGreaterThan(LEDGER.size() * 5L);
            projections.awaitApplied();
            assertThat(projections.settled()).isEqualTo(before);
            assertThat(projections.rebuiltAnalytics(folder)).isEqualTo(projections.analytics());
            audit.everythingIsThereOnce();
        }
    }

    /** How many tickets there were while it was frozen: no more than before. */
    private static int frozenStore() {
        cluster.child(Part.STORE).freeze();
        try {
            assertThat(askIntake().status()).as("asked while the store hangs").isEqualTo(503);
            int before = LEDGER.size();
            Awaitility.await("nothing is acknowledged")
                    .during(OUTAGE)
                    .atMost(OUTAGE.plusSeconds(5))
                    .until(() -> LEDGER.size() == before);
            return before;
        } finally {
            cluster.child(Part.STORE).thaw();
        }
    }

    /** After the last blow clerks may first have to work off what came while nobody could: callers wait for them. */
    private static void awaitTraffic(Clerks clerks) {
        int before = LEDGER.size();
        Awaitility.await("tickets are registered")
                .atMost(Duration.ofMinutes(5))
                .untilAsserted(
                        () -> assertThat(LEDGER.size()).as("%s", clerks).isGreaterThanOrEqualTo(before + SOME_TRAFFIC));
    }

    /** Given up after 15 seconds with status 0. */
    private static Api.Answer askIntake() {
        return Api.as("agent", null).get(cluster.uri(Part.INTAKE).resolve("/api/tickets/260302-0000-0001"));
    }

    private static Callers callers(String name, Clerks clerks) {
        return new Callers(name, cluster.uri(Part.INTAKE), clerks::swamped, LEDGER);
    }

    private static Clerks clerks() {
        return new Clerks(cluster.uri(Part.DISPATCH), cluster.uri(Part.FEEDBACK));
    }

    /** Every part and every failpoint before any comes again, until so many processes will have died. */
    private static List<Blow> blows() {
        Random random = new Random(SEED);
        List<Blow> blows = new ArrayList<>();
        Deque<Blow> next = new ArrayDeque<>();
        for (int kills = 0; kills < KILLS; kills += blows.get(blows.size() - 1).kills()) {
            if (next.isEmpty()) {
                List<Blow> all = Blow.all(random);
                Collections.shuffle(all, random);
                next.addAll(all);
            }
            blows.add(next.pop());
        }
        return blows;
    }
}
