package io.yihu.intake.domain;

import io.yihu.events.Channel;
import io.yihu.events.TicketSupplemented;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 补充: more was said about an open ticket. It stays one ticket, and its classification stays what it is. Pure. */
public final class SupplementDecider {
    /** Where the fields of the words begin; the number of the supplement follows. */
    public static final String WORDS = "supplement-";

    private static final int MOST = 50;
    private static final Refusal OVER = Refusal.illegalTransition(
            "already-over",
            "工单已结束，新的情况请另行登记",
            "The ticket is over: what is new has to be registered as a ticket of its own");
    private static final Refusal TOO_MANY = Refusal.illegalTransition(
            "too-many-supplements",
            "工单已补充 " + MOST + " 次，不能再补充",
            "The ticket was added to " + MOST + " times, which is as often as it can be");

    private SupplementDecider() {}

    /**
     * Adds what was said. Of a sealed ticket the event alone says that there is more.
     *
     * @param words masked
     * @param ended whether the other services have ended it, as far as the news has come here
     */
    public static Decision<Registration> add(Registration state, Channel channel, String words, boolean ended) {
        if (ended || state.finished()) {
            return Decision.refuse(OVER);
        }
        if (state.said() >= MOST) {
            return Decision.refuse(TOO_MANY);
        }
        Registration next = state.supplemented();
        List<Publication> publications = new ArrayList<>();
        publications.add(new Publication.Event(new TicketSupplemented(next.said(), channel)));
        if (!state.sealed()) {
            publications.add(new Publication.Text(WORDS + next.said(), words));
        }
        return Decision.accept(next, publications);
    }

    /** The fields of all words added so far, in their order. */
    public static Stream<String> fields(Registration state) {
        return IntStream.rangeClosed(1, state.said()).mapToObj(number -> WORDS + number);
    }

    /** What was added so far and is not erased, masked, in its order. */
    public static List<String> words(Registration state, Map<String, String> texts) {
        return fields(state)
                .flatMap(field -> Stream.ofNullable(texts.get(field)))
                .toList();
    }
}
