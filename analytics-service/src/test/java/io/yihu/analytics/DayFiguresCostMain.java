package io.yihu.analytics;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.WriteModel;
import io.yihu.analytics.domain.Day;
import io.yihu.analytics.domain.DayTally;
import io.yihu.analytics.domain.Measure;
import io.yihu.analytics.domain.RandomLife;
import io.yihu.analytics.domain.Scope;
import io.yihu.events.story.Fact;
import io.yihu.kit.project.Place;
import io.yihu.kit.project.TicketProjection;
import io.yihu.testkit.TestStore;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;

/** Measures one question after a day's figures; run by hand, the figures stand in docs/adr/0007. Argument: tickets. */
final class DayFiguresCostMain {
    private DayFiguresCostMain() {}

    public static void main(String[] args) {
        int count = args.length == 0 ? 10_000 : Integer.parseInt(args[0]);
        try (MongoClient client = MongoClients.create(TestStore.uri())) {
            MongoDatabase database = client.getDatabase(TestStore.freshDatabase());
            fill(database, count);
            CountedTickets tickets = new CountedTickets(new TicketProjection(
                    Place.fixed(database.getCollection(CountedTickets.COLLECTION)), new CountedTicketFold()));
            tickets.createIndexes();
            for (String date : List.of("2026-09-05", "2026-09-12", "2026-12-01")) {
                ask(tickets, LocalDate.parse(date));
            }
        }
        System.exit(0);
    }

    private static void fill(MongoDatabase database, int count) {
        List<WriteModel<Document>> inserts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Fact> life = RandomLife.of(i);
            inserts.add(new InsertOneModel<>(
                    new Document("_id", "T-" + i).append("view", new CountedTicketFold().view("T-" + i, life))));
            if (inserts.size() == 500 || i == count - 1) {
                database.getCollection(CountedTickets.COLLECTION).bulkWrite(inserts);
                inserts.clear();
            }
        }
    }

    private static void ask(CountedTickets tickets, LocalDate date) {
        Day day = Day.of(date, LocalTime.MIDNIGHT);
        long[] millis = new long[21];
        DayTally tally = new DayTally(day, new Scope(null, null));
        for (int i = 0; i < millis.length; i++) {
            tally = new DayTally(day, new Scope(null, null));
            long from = System.nanoTime();
            tickets.forEach(day, tally::add);
            millis[i] = (System.nanoTime() - from) / 1_000_000;
        }
        Arrays.sort(millis);
        System.out.printf(
                "%s: received %d, open %d; median %d ms, worst %d ms%n",
                date,
                tally.total().count(Measure.RECEIVED),
                tally.total().count(Measure.OPEN),
                millis[millis.length / 2],
                millis[millis.length - 1]);
    }
}
