package io.yihu.allinone.demo.halfyear;

import io.yihu.allinone.client.House;
import io.yihu.allinone.client.People;
import io.yihu.allinone.demo.Assists;
import io.yihu.allinone.demo.halfyear.Entry.Held;
import io.yihu.events.CallbackAnswers;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Takes steps through the REST interface, each by the person whose step it is, and waits until the house has done what
 * follows by itself. Every step may be repeated: it is done once. Who comes too late to sign finds that time has signed.
 */
final class Deeds {
    private static final String ANOTHER_UNIT = "dangzheng";
    private static final Map<String, String> CONTACT = Map.of("channel", "PHONE", "result", "REACHED");

    private final House house;
    private final People people;
    private final Arrivals arrivals;

    Deeds(House house, People people) {
        this.house = house;
        this.people = people;
        this.arrivals = new Arrivals(house, people);
    }

    /** Takes the step and answers with its entry for the journal. */
    Entry take(Life life, Step step, Instant at) {
        return switch (step) {
            case REGISTER -> register(life, at);
            case SETTLE -> settle(life, at);
            case SIGN -> {
                if (!at.isAfter(life.held().signBy())) {
                    work(life, "/sign", Map.of());
                }
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
        Held held = life.planned().turns().unsettled() ? null : arrivals.dispatch(life, id, 1);
        return Entry.of(life.planned(), Step.REGISTER, at, id, held);
    }

    private Entry settle(Life life, Instant at) {
        URI classify = house.intake().resolve("/api/tickets/" + life.ticketId() + "/classify");
        people.agent()
                .post(classify, Appeals.settled(life.planned()), life.key())
                .done();
        return entry(life, Step.SETTLE, at, arrivals.dispatch(life, life.ticketId(), 1));
    }

    private Entry rule(Life life, Instant at) {
        if (!life.planned().turns().granted()) {
            dispatch(life, "/return/reject", Map.of("note", "属本单位职责，请继续办理。"));
            return entry(life, Step.RULE, at, null);
        }
        return entry(life, Step.RULE, at, Arrivals.held(dispatch(life, "/return/grant", Map.of())));
    }

    private Entry reply(Life life, Instant at) {
        boolean solved = life.habit().answers(life.draw(), life.held().round()).solved();
        String usual = solved ? "已到现场处理完毕，并安排人员定期巡查。" : "已到现场初步处理，后续将继续跟进。";
        String text = Objects.requireNonNullElse(life.planned().turns().reply(), usual);
        assist(life);
        JsonNode item = work(
                life,
                "/resolve",
                Map.of("contact", CONTACT, "outcome", solved ? "SOLVED" : "PARTLY", "publicText", text));
        arrivals.callBack(life);
        return entry(life, Step.REPLY, at, null)
                .replied(!item.at("/clocks/resolve/overdue").asBoolean());
    }

    /** The reply waits for those who have to assist. Without keys: what was done before an interruption is seen in the ticket. */
    private void assist(Life life) {
        JsonNode item = people.dispatcher().get(item(life, "")).done();
        Assists.awaited(item)
                .forEach(unit -> people.clerk(unit)
                        .post(item(life, "/assist"), Map.of("words", Assists.WORDS))
                        .done());
    }

    private Entry call(Life life, Instant at) {
        int round = life.held().round();
        CallbackAnswers said = life.habit().answers(life.draw(), round);
        URI answers = house.feedback().resolve("/api/callbacks/" + life.ticketId() + "/answers");
        JsonNode state = people.caller()
                .post(answers, Appeals.answers(round, said), life.key())
                .done();
        boolean closed = state.path("closed").asBoolean();
        return entry(life, Step.CALL, at, closed ? null : arrivals.dispatch(life, life.ticketId(), round + 1))
                .called(said, closed);
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
}
