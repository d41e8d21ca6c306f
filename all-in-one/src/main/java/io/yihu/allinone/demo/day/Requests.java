package io.yihu.allinone.demo.day;

import io.yihu.allinone.client.Answer;
import io.yihu.allinone.client.House;
import io.yihu.allinone.client.People;
import io.yihu.allinone.demo.Assists;
import io.yihu.events.CallbackAnswers;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Everything the demo asks of the house, each by the person whose step it is. */
final class Requests {
    private static final String SOURCE = "demo";

    private final House house;
    private final People people;

    Requests(House house) {
        this.house = house;
        this.people = new People(house.tokens());
    }

    boolean known(String externalNumber) {
        URI search = house.intake().resolve("/api/tickets?source=" + SOURCE + "&externalNumber=" + externalNumber);
        Answer found = people.agent().get(search);
        return !found.missing() && found.done().isObject();
    }

    String register(Complaint complaint, String externalNumber) {
        Map<String, Object> appeal = new HashMap<>(Map.of(
                "source", SOURCE,
                "externalNumber", externalNumber,
                "channel", complaint.channel(),
                "kind", complaint.matter().kind(),
                "title", complaint.zh(),
                "description", "【演示】" + complaint.zh() + "，请尽快处理。(demo: " + complaint.en() + ")",
                "urgency", complaint.matter().urgency(),
                "caller", Map.of("anonymous", true)));
        if (!complaint.course().unsettledAtFirst()) {
            appeal.put("category", complaint.matter().category());
            appeal.put("place", complaint.spot().place());
        }
        URI tickets = house.intake().resolve("/api/tickets");
        return people.agent().post(tickets, appeal).done().path("ticketId").asString();
    }

    void settle(String ticketId, Complaint complaint) {
        Matter matter = complaint.matter();
        Map<String, Object> settled = Map.of(
                "kind", matter.kind(),
                "category", matter.category(),
                "place", complaint.spot().place(),
                "urgency", matter.urgency());
        people.agent().post(ticket(ticketId, "/classify"), settled).done();
    }

    /** What a caller may be told. */
    JsonNode told(String ticketId) {
        return people.agent().get(ticket(ticketId, "")).done();
    }

    Answer workItem(String ticketId) {
        return people.dispatcher().get(work(ticketId, ""));
    }

    void sign(String ticketId, String unit) {
        people.clerk(unit).post(work(ticketId, "/sign"), Map.of()).done();
    }

    void askToReturn(String ticketId, String unit, String suggestedUnit) {
        Map<String, String> wish = Map.of("basis", "按职责分工，该事项不属本单位职责。", "suggestedUnit", suggestedUnit);
        people.clerk(unit).post(work(ticketId, "/return"), wish).done();
    }

    JsonNode grantReturn(String ticketId) {
        return people.dispatcher()
                .post(work(ticketId, "/return/grant"), Map.of())
                .done();
    }

    JsonNode reply(String ticketId, String unit, boolean solved) {
        assist(ticketId);
        Map<String, Object> reply = Map.of(
                "contact", Map.of("channel", "PHONE", "result", "REACHED"),
                "outcome", solved ? "SOLVED" : "PARTLY",
                "publicText", solved ? "已到现场处理完毕，并安排人员定期巡查。" : "已到现场初步处理，后续将继续跟进。");
        return people.clerk(unit).post(work(ticketId, "/resolve"), reply).done();
    }

    /** The reply waits for those who have to assist. */
    private void assist(String ticketId) {
        Assists.awaited(workItem(ticketId).done())
                .forEach(unit -> people.clerk(unit)
                        .post(work(ticketId, "/assist"), Map.of("words", Assists.WORDS))
                        .done());
    }

    Answer callBack(String ticketId) {
        return people.caller().get(house.feedback().resolve("/api/callbacks/" + ticketId));
    }

    void answer(String ticketId, int round, CallbackAnswers answers) {
        Map<String, Object> said = Map.of(
                "round", round,
                "contacted", answers.contacted(),
                "solved", answers.solved(),
                "satisfaction", answers.satisfaction());
        URI uri = house.feedback().resolve("/api/callbacks/" + ticketId + "/answers");
        people.caller().post(uri, said).done();
    }

    JsonNode day(LocalDate date) {
        return people.supervisor()
                .get(house.analytics().resolve("/api/reports/days/" + date))
                .done();
    }

    private URI ticket(String ticketId, String step) {
        return house.intake().resolve("/api/tickets/" + ticketId + step);
    }

    private URI work(String ticketId, String step) {
        return house.dispatch().resolve("/api/work-items/" + ticketId + step);
    }
}
