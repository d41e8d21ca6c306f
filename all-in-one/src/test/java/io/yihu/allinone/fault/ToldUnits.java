package io.yihu.allinone.fault;

import io.yihu.events.EventJson;
import io.yihu.events.UnitRole;
import io.yihu.events.UnitTicket;
import io.yihu.events.UnitTopic;
import io.yihu.testkit.KafkaProbe;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;

/**
 * What the topics of all units hold.
 *
 * @param snapshots per ticket and unit, in the order of the topic
 */
record ToldUnits(Map<String, List<UnitTicket>> snapshots) {

    static ToldUnits read(String bootstrapServers) {
        Map<String, List<UnitTicket>> snapshots = new TreeMap<>();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            for (String topic : topics(admin)) {
                if (UnitTopic.unitOf(topic).isPresent()) {
                    new KafkaProbe(bootstrapServers, topic)
                            .all().stream()
                                    .map(record -> EventJson.read(record.bytes(), UnitTicket.class))
                                    .forEach(ticket -> snapshots
                                            .computeIfAbsent(ticket.subject(), subject -> new ArrayList<>())
                                            .add(ticket));
                }
            }
        }
        return new ToldUnits(snapshots);
    }

    private static Set<String> topics(Admin admin) {
        return admin.listTopics()
                .names()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    Set<String> tickets() {
        return snapshots.values().stream().map(told -> told.get(0).ticketId()).collect(Collectors.toSet());
    }

    /** Of these tickets, those of which some unit has not heard the last word. */
    List<String> waiting(Collection<String> over) {
        return those(told -> over.contains(told.get(0).ticketId())
                && told.get(told.size() - 1).role() != UnitRole.NONE);
    }

    /** Where what a reader goes by is not what a compacted topic keeps. */
    List<String> newestNotLast() {
        return those(told -> told.stream().mapToLong(UnitTicket::version).max().orElse(0)
                != told.get(told.size() - 1).version());
    }

    private List<String> those(Predicate<List<UnitTicket>> condition) {
        return snapshots.entrySet().stream()
                .filter(each -> condition.test(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
