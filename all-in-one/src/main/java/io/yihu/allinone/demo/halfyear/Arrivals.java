package io.yihu.allinone.demo.halfyear;

import io.yihu.allinone.client.Answer;
import io.yihu.allinone.client.House;
import io.yihu.allinone.client.HouseException;
import io.yihu.allinone.client.People;
import io.yihu.allinone.demo.Patience;
import io.yihu.allinone.demo.halfyear.Entry.Held;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Waits for what the house does by itself, so that the clock does not move on before it is done. */
final class Arrivals {
    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(2), Duration.ofMillis(2));

    private final House house;
    private final People people;

    Arrivals(House house, People people) {
        this.house = house;
        this.people = people;
    }

    /** Dispatch decides by itself: the first time after intake's word, later after feedback's. */
    Held dispatch(Life life, String ticketId, int round) {
        URI item = house.dispatch().resolve("/api/work-items/" + ticketId);
        return held(await(life, "派单 dispatch", () -> {
            Answer answer = people.dispatcher().get(item);
            boolean there = !answer.missing() && answer.done().path("round").asInt() >= round;
            return there ? answer.body() : null;
        }));
    }

    /** After a reply the caller is due to be called back. */
    void callBack(Life life) {
        int round = life.held().round();
        URI due = house.feedback().resolve("/api/callbacks/" + life.ticketId());
        await(life, "待回访 a call-back", () -> {
            Answer answer = people.caller().get(due);
            boolean there = !answer.missing() && answer.done().path("dueRound").asInt(0) == round;
            return there ? answer.body() : null;
        });
    }

    /** The dispatch in a work item. */
    static Held held(JsonNode item) {
        return new Held(
                item.path("leadUnit").asString(),
                item.path("round").asInt(),
                Instant.parse(item.path("assignedAt").asString()),
                Instant.parse(item.at("/clocks/sign/by").asString()),
                Instant.parse(item.at("/clocks/resolve/by").asString()));
    }

    private static JsonNode await(Life life, String what, Supplier<@Nullable JsonNode> look) {
        Patience.Wait wait = PATIENCE.begin();
        while (true) {
            JsonNode found = look.get();
            if (found != null) {
                return found;
            }
            if (wait.over()) {
                throw new HouseException("工单 ticket " + life.planned().externalNumber() + " 在等 waits for " + what);
            }
            wait.pause();
        }
    }
}
