package io.yihu.dispatch;

import com.mongodb.client.MongoDatabase;
import io.yihu.dispatch.domain.WorkMatter;
import io.yihu.events.Place;
import io.yihu.kit.recent.RecentTickets;
import io.yihu.kit.recent.RecentTickets.Seen;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The latest tickets about one matter at one place, as exactly as the place is known. Reports (举报) are never among them. */
@Component
final class Recurrences {
    private static final int KEPT = 200;

    private final RecentTickets tickets;

    Recurrences(MongoDatabase database) {
        this.tickets = new RecentTickets(database.getCollection("recurrences"), KEPT);
    }

    List<Seen> enter(WorkMatter matter, String ticketId, Instant at) {
        return tickets.enter(key(matter), ticketId, at);
    }

    List<Seen> of(WorkMatter matter) {
        return tickets.of(key(matter));
    }

    private static String key(WorkMatter matter) {
        Place place = matter.place();
        return String.join("|", matter.category(), place.street(), "" + place.community(), "" + place.estate());
    }
}
