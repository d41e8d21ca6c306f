package io.yihu.allinone.demo.day;

import io.yihu.allinone.client.Answer;
import io.yihu.allinone.demo.DayBook;
import io.yihu.events.CallbackAnswers;
import tools.jackson.databind.JsonNode;

/** One ticket being played: each step is asked of the house, and what the house granted goes into the book. */
final class TicketPlay {
    private final Complaint complaint;
    private final String externalNumber;
    private final Requests requests;
    private final TicketBook book = new TicketBook();
    private String ticketId = "";
    private String lead = "";
    private int round;
    private int next;

    TicketPlay(Complaint complaint, String externalNumber, Requests requests) {
        this.complaint = complaint;
        this.externalNumber = externalNumber;
        this.requests = requests;
    }

    /** Takes the next step, or finds that another service has to act first. */
    boolean advance() {
        boolean taken = switch (step()) {
            case REGISTER -> register();
            case SETTLE -> settle();
            case ARRIVE -> arrive();
            case SIGN -> sign();
            case RETURN -> askToReturn();
            case GRANT -> dispatched(requests.grantReturn(ticketId));
            case REPLY -> reply();
            case ANSWER -> answer();
            case CLOSE -> isClosed(told());
        };
        next += taken ? 1 : 0;
        return taken;
    }

    boolean finished() {
        return next == complaint.course().steps().size();
    }

    Complaint complaint() {
        return complaint;
    }

    DayBook book() {
        return book.book();
    }

    /** What a caller may be told of it. */
    JsonNode told() {
        return requests.told(ticketId);
    }

    static boolean isClosed(JsonNode told) {
        return told.at("/status/code").asString("").equals("CLOSED");
    }

    /** Which ticket waits for what. */
    String waiting() {
        return "工单 ticket %s (%s) 在等%s waits for %s".formatted(ticketId, externalNumber, step().zh(), step().en());
    }

    private Step step() {
        return complaint.course().steps().get(next);
    }

    private boolean register() {
        ticketId = requests.register(complaint, externalNumber);
        book.registered();
        if (!complaint.course().unsettledAtFirst()) {
            book.placed(complaint.spot().community());
        }
        return true;
    }

    private boolean settle() {
        requests.settle(ticketId, complaint);
        book.placed(complaint.spot().community());
        return true;
    }

    /** Dispatch decides by itself: the first time after intake's word, later after feedback's. */
    private boolean arrive() {
        Answer answer = requests.workItem(ticketId);
        boolean there = !answer.missing() && answer.done().path("round").asInt() > round;
        return there && dispatched(answer.body());
    }

    private boolean sign() {
        requests.sign(ticketId, lead);
        return true;
    }

    private boolean askToReturn() {
        String other = complaint.matter().otherUnit();
        requests.askToReturn(ticketId, lead, other.equals(lead) ? "dangzheng" : other);
        return true;
    }

    private boolean reply() {
        boolean solved = book.callBacks() == complaint.course().badAnswers();
        JsonNode item = requests.reply(ticketId, lead, solved);
        book.replied(lead, !item.at("/clocks/resolve/overdue").asBoolean());
        return true;
    }

    private boolean answer() {
        Answer due = requests.callBack(ticketId);
        if (due.missing() || due.done().path("dueRound").asInt(0) != round) {
            return false;
        }
        CallbackAnswers answers = complaint.answers().get(book.callBacks());
        requests.answer(ticketId, round, answers);
        book.answered(lead, answers);
        return true;
    }

    private boolean dispatched(JsonNode item) {
        lead = item.path("leadUnit").asString();
        round = item.path("round").asInt();
        book.dispatched(lead);
        return true;
    }
}
