package io.yihu.allinone.demo.halfyear;

import io.yihu.allinone.client.Answer;
import io.yihu.allinone.client.House;
import io.yihu.allinone.client.HouseException;
import io.yihu.allinone.client.People;
import io.yihu.allinone.demo.Patience;
import io.yihu.allinone.demo.halfyear.Entry.Held;
import io.yihu.events.CallbackAnswers;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Takes steps through the REST interface, each by the person whose step it is, and waits until the house has done what
 * follows by itself. Every step may be repeated: it is done once.
 */
final class Deeds {
    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(2), Duration.ofMillis(2));
    private static final String ANOTHER_UNIT = "dangzheng";

    private final House house;
    private final People people;

    Deeds(House house, People people) {
        this.house = house;
        this.people = people;
    }

    /** Takes the step and answers with its entry for the journal. */
    Entry take(Life life, Step step, Instant at) {
        return switch (step) {
            case REGISTER -> register(life, at);
            case SETTLE -> settle(life, at);
            case SIGN -> {
                work(life, "/sign", Map.of());
                yield entry(life, step, at, null);
            }
            case RETURN -> {
                work(life, "/return", Map.of("basis", "按职责分工，该事项不属本单位职责。", "suggestedUnit", other(life)));
                yield entry(life, step, at, null);
            }
            case RULE -> rule(life, at);
            case REPLY -> reply(life, at);
            case CALL -> call(life, at);
        };
    }

    private Entry register(Life life, Instant at) {
        URI tickets = house.intake().resolve("/api/tickets");
        String id = people.agent()
                .post(tickets, Appeals.of(life.planned()))
                .done()
                .path("ticketId")
                .asString();
        Held held = life.planned().turns().unsettled() ? null : arrival(life, id, 1);
        return Entry.of(life.planned(), Step.REGISTER, at, id, held);
    }

    private Entry settle(Life life, Instant at) {
        URI classify = house.intake().resolve("/api/tickets/" + life.ticketId() + "/classify");
        people.agent()
                .post(classify, Appeals.settled(life.planned()), life.key())
                .done();
        return entry(life, Step.SETTLE, at, arrival(life, life.ticketId(), 1));
    }

    private Entry rule(Life life, Instant at) {
        if (!life.planned().turns().granted()) {
            dispatch(life, "/return/reject", Map.of("note", "属本单位职责，请继续办理。"));
            return entry(life, Step.RULE, at, null);
        }
        return entry(life, Step.RULE, at, held(dispatch(life, "/return/grant", Map.of())));
    }

    private Entry reply(Life life, Instant at) {
        boolean solved = life.habit().answers(life.draw(), life.held().round()).solved();
        String usual = solved ? "已到现场处理完毕，并安排人员定期巡查。" : "已到现场初步处理，后续将继续跟进。";
        String text = Objects.requireNonNullElse(life.planned().turns().reply(), usual);
        JsonNode item = work(life, "/resolve", Map.of("outcome", solved ? "SOLVED" : "PARTLY", "publicText", text));
        int round = life.held().round();
        URI due = house.feedback().resolve("/api/callbacks/" + life.ticketId());
        await(life, "a call-back", () -> {
            Answer answer = people.caller().get(due);
            boolean there = !answer.missing() && answer.done().path("dueRound").asInt(0) == round;
            return there ? answer.body() : null;
        });
        return entry(life, Step.REPLY, at, null)
                .replied(!item.at("/clocks/resolve/overdue").asBoolean());
    }

    private Entry call(Life life, Instant at) {
        int round = life.held().round();
        CallbackAnswers said = life.habit().answers(life.draw(), round);
        URI answers = house.feedback().resolve("/api/callbacks/" + life.ticketId() + "/answers");
        JsonNode state = people.caller()
                .post(answers, Appeals.answers(round, said), life.key())
                .done();
        boolean closed = state.path("closed").asBoolean();
        return entry(life, Step.CALL, at, closed ? null : arrival(life, life.ticketId(), round + 1))
                .called(said, closed);
    }

    /** Dispatch decides by itself: the first time after intake's word, later after feedback's. */
    private Held arrival(Life life, String ticketId, int round) {
        URI item = house.dispatch().resolve("/api/work-items/" + ticketId);
        return held(await(life, "dispatch", () -> {
            Answer answer = people.dispatcher().get(item);
            boolean there = !answer.missing() && answer.done().path("round").asInt() >= round;
            return there ? answer.body() : null;
        }));
    }

    private JsonNode work(Life life, String step, Map<String, ?> body) {
        return people.clerk(life.held().unit())
                .post(item(life, step), body, life.key())
                .done();
    }

    private JsonNode dispatch(Life life, String step, Map<String, ?> body) {
        return people.dispatcher().post(item(life, step), body, life.key()).done();
    }

    private URI item(Life life, String step) {
        return house.dispatch().resolve("/api/work-items/" + life.ticketId() + step);
    }

    private static String other(Life life) {
        String other = life.planned().theme().otherUnit();
        return other.equals(life.held().unit()) ? ANOTHER_UNIT : other;
    }

    private static Entry entry(Life life, Step step, Instant at, @Nullable Held held) {
        return Entry.of(life.planned(), step, at, life.ticketId(), held);
    }

    private static Held held(JsonNode item) {
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
                throw new HouseException("工单 ticket " + life.planned().externalNumber() + " 等待超时 waits for " + what);
            }
            wait.pause();
        }
    }
}
