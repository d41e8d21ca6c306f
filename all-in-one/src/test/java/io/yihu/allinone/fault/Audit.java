package io.yihu.allinone.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.allinone.fault.Cluster.Part;
import io.yihu.allinone.rest.Api;
import io.yihu.events.Topic;
import io.yihu.testkit.KafkaProbe;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;

/** Compares what the callers were told with what every part of the house knows, through the house's own interfaces. */
final class Audit {
    private final Premises house;
    private final Map<String, String> ledger;
    private final Collection<String> tickets;
    private final Api agent = Api.as("agent", null);
    private final Api supervisor = Api.as("supervisor", null);

    Audit(Premises house, Map<String, String> ledger) {
        this.house = house;
        this.ledger = ledger;
        this.tickets = ledger.values();
    }

    /** Of a house whose broker was there while the tickets were worked. */
    void everythingIsThereOnce() {
        everythingIsThereOnceBesideANewBroker();
        Awaitility.await("units heard of tickets")
                .atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(told().tickets()).hasSizeGreaterThan(tickets.size() / 2));
    }

    /** A new broker gets every event again, but units' topics only what is open: of a closed ticket there is nothing to take back. */
    void everythingIsThereOnceBesideANewBroker() {
        assertThat(tickets).hasSizeGreaterThan(5);
        everyTicketIsKnownToAllFourServices();
        everyTicketCountsOnce();
        everyEventWasDeliveredInOrder();
        nothingBecameADeadLetter();
        unitsHeardThatTicketsAreOver();
    }

    /** Looks at one ticket after the other, so that looking does not take the house's time. */
    void awaitAllClosed() {
        Iterator<String> waiting = tickets.iterator();
        AtomicReference<String> looked = new AtomicReference<>(waiting.next());
        Awaitility.await("all tickets closed")
                .atMost(Duration.ofSeconds(300))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    while (closed(looked.get())) {
                        if (!waiting.hasNext()) {
                            return true;
                        }
                        looked.set(waiting.next());
                    }
                    return false;
                });
    }

    private boolean closed(String ticket) {
        return agent.get(uri(Part.INTAKE, "/api/tickets/" + ticket))
                .body()
                .path("status")
                .path("code")
                .asString("")
                .equals("CLOSED");
    }

    private void everyTicketIsKnownToAllFourServices() {
        assertThat(tickets).doesNotHaveDuplicates();
        ledger.forEach((number, ticket) -> {
            URI byNumber = uri(Part.INTAKE, "/api/tickets?source=fault-test&externalNumber=" + number);
            assertThat(agent.get(byNumber).body().path("ticketId").asString()).isEqualTo(ticket);
        });
        List<String> missing = new ArrayList<>();
        for (String ticket : tickets) {
            if (!supervisor.get(uri(Part.DISPATCH, "/api/work-items/" + ticket)).done()
                    || !supervisor
                            .get(uri(Part.FEEDBACK, "/api/callbacks/" + ticket))
                            .done()) {
                missing.add(ticket);
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Kills must not make tickets either: what the figures count is what the callers were told, no more and no less. */
    private void everyTicketCountsOnce() {
        Awaitility.await("figures").atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            for (String measure : List.of("received", "completed", "closed")) {
                assertThat(counted(measure)).as(measure).isEqualTo(tickets.size());
            }
        });
    }

    private int counted(String measure) {
        return days().stream()
                .mapToInt(day -> supervisor
                        .get(uri(Part.ANALYTICS, "/api/reports/days/" + day))
                        .body()
                        .path("total")
                        .path("counts")
                        .path(measure)
                        .asInt())
                .sum();
    }

    /** The reports of these days without the moment they were made. */
    List<String> figures(List<LocalDate> days) {
        return days.stream()
                .map(day -> supervisor
                        .get(uri(Part.ANALYTICS, "/api/reports/days/" + day))
                        .body()
                        .toString()
                        .replaceAll("\"asOf\":\"[^\"]*\"", ""))
                .toList();
    }

    /** Yesterday and today, for a run may pass midnight. */
    static List<LocalDate> days() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return List.of(today.minusDays(1), today);
    }

    private void everyEventWasDeliveredInOrder() {
        PublishedHistory history = PublishedHistory.read(house.bootstrapServers());
        assertThat(history.tickets("/yihu/intake")).isEqualTo(tickets.size());
        assertThat(history.withHoles()).as("events lost").isEmpty();
        assertThat(history.outOfOrder()).as("first appearances out of order").isEmpty();
    }

    /**
     * What a killed instance had taken up is told when its lease is over. A ticket whose whole life passed while nobody could be told
     * is told to nobody: there is nothing to take back.
     */
    private void unitsHeardThatTicketsAreOver() {
        Awaitility.await("units are told").atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            assertThat(told().waiting(tickets)).as("not told that it is over").isEmpty();
            assertThat(told().newestNotLast()).as("an older snapshot came last").isEmpty();
        });
    }

    private ToldUnits told() {
        return ToldUnits.read(house.bootstrapServers());
    }

    private void nothingBecameADeadLetter() {
        for (Topic topic : Topic.values()) {
            assertThat(new KafkaProbe(house.bootstrapServers(), topic.deadLetterTopicName()).all())
                    .isEmpty();
        }
    }

    private URI uri(Part part, String path) {
        return house.uri(part).resolve(path);
    }
}
