package io.yihu.feedback;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import io.yihu.feedback.domain.CallbackCase;
import io.yihu.kit.outbox.DecisionStore;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.web.Page;
import io.yihu.kit.web.PageRequest;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The call-backs that are due, oldest first. A cursor names the last one seen by time and id, so that neither answers nor
 * arrivals in between make a reader of the pages miss or repeat anything that stays due.
 */
@Component
final class CallbackQueue {
    private static final Pattern CURSOR = Pattern.compile("([0-9]{1,15})_([0-9A-Za-z-]{1,64})");

    private final DecisionStore<CallbackCase> cases;

    CallbackQueue(Decisions<CallbackCase> cases) {
        this.cases = cases.store();
    }

    /** The call-back of a ticket, due, waiting for rework or closed. */
    Stored<CallbackCase> find(String ticketId) {
        return cases.find(ticketId).orElseThrow(() -> new RefusedException(CallbackRefusals.NO_SUCH_CALLBACK));
    }

    /** How many are due. */
    long due() {
        return cases.countLive(exists("dueAt"));
    }

    Page<Stored<CallbackCase>> page(PageRequest request) {
        Bson filter = request.after() == null ? exists("dueAt") : later(request.after());
        List<Stored<CallbackCase>> found = cases.live(filter, ascending("dueAt", "_id"), request.limit() + 1);
        if (found.size() <= request.limit()) {
            return new Page<>(found, null);
        }
        List<Stored<CallbackCase>> items = found.subList(0, request.limit());
        return new Page<>(items, cursor(items.get(items.size() - 1)));
    }

    private static Bson later(@Nullable String cursor) {
        Matcher matcher = CURSOR.matcher(String.valueOf(cursor));
        if (!matcher.matches()) {
            throw new RefusedException(CallbackRefusals.NOT_A_CURSOR);
        }
        Date since = Date.from(Instant.ofEpochMilli(Long.parseLong(matcher.group(1))));
        return or(gt("dueAt", since), and(eq("dueAt", since), gt("_id", matcher.group(2))));
    }

    private static String cursor(Stored<CallbackCase> last) {
        Instant due = Objects.requireNonNull(last.state().dueAt(), "only what is due is found");
        return due.toEpochMilli() + "_" + last.id();
    }
}
