package io.yihu.allinone.demo;

import io.yihu.allinone.AllInOne;
import io.yihu.allinone.Part;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What analytics counts, beside what was played. */
final class Figures {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Rest rest;
    private final URI analytics;
    private final LocalDate begun = LocalDate.now(SHANGHAI);

    Figures(AllInOne house, Rest rest) {
        this.rest = rest;
        this.analytics = house.uri(Part.ANALYTICS);
    }

    /** The report of today. */
    JsonNode today() {
        return report(LocalDate.now(SHANGHAI));
    }

    /** Counts by name since the day the demonstration began, so that midnight does not split them. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        begun.datesUntil(LocalDate.now(SHANGHAI).plusDays(1)).forEach(day -> report(day)
                .path("total")
                .path("counts")
                .properties()
                .forEach(count -> counts.merge(count.getKey(), count.getValue().asInt(), Integer::sum)));
        return counts;
    }

    private JsonNode report(LocalDate day) {
        return rest.as("supervisor", null).get(analytics, "/api/reports/days/" + day);
    }

    /** What must have been added once all of these are played and counted. */
    static Map<String, Integer> expected(Collection<Complaint> played) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int reworked = count(played, Fate.REWORKED::equals);
        int closed = count(played, Fate::closed);
        counts.put("received", played.size());
        counts.put("completed", closed);
        counts.put("closed", closed);
        counts.put("calledBack", closed + reworked);
        counts.put("contacted", closed + reworked);
        counts.put("solved", closed);
        counts.put("basicallySatisfied", count(played, Fate.BASICALLY_SATISFIED::equals));
        counts.put("satisfied", closed - count(played, Fate.BASICALLY_SATISFIED::equals));
        counts.put("returnAsked", count(played, Fate.RETURNED::equals));
        counts.put("returnGranted", count(played, Fate.RETURNED::equals));
        counts.put("reworkOrdered", reworked);
        return counts;
    }

    private static int count(Collection<Complaint> played, Predicate<Fate> which) {
        return (int) played.stream().map(Complaint::fate).filter(which).count();
    }

    /** What was added, of the counts that are expected to be. */
    static Map<String, Integer> added(
            Map<String, Integer> before, Map<String, Integer> after, Collection<String> which) {
        Map<String, Integer> added = new LinkedHashMap<>();
        which.forEach(name -> added.put(name, after.getOrDefault(name, 0) - before.getOrDefault(name, 0)));
        return added;
    }
}
