package io.yihu.allinone.demo.halfyear;

import io.yihu.events.CallbackAnswers;
import java.util.HashMap;
import java.util.Map;

/** What the people of the demo send. */
final class Appeals {
    private static final String SOURCE = "demo";

    private Appeals() {}

    /** A registration, which says in its words that it is synthetic. */
    static Map<String, ?> of(Planned ticket) {
        Map<String, Object> appeal = new HashMap<>(Map.of(
                "source", SOURCE,
                "externalNumber", ticket.externalNumber(),
                "channel", ticket.channel(),
                "kind", ticket.theme().kind(),
                "title", ticket.zh(),
                "description", "【演示】" + ticket.zh() + "，请尽快处理。(demo: " + ticket.en() + ")",
                "urgency", ticket.theme().urgency(),
                "caller", caller(ticket.caller())));
        if (!ticket.turns().unsettled()) {
            appeal.put("category", ticket.theme().category());
            appeal.put("place", ticket.spot().place());
        }
        return appeal;
    }

    static Map<String, ?> settled(Planned ticket) {
        return Map.of(
                "kind", ticket.theme().kind(),
                "category", ticket.theme().category(),
                "place", ticket.spot().place(),
                "urgency", ticket.theme().urgency());
    }

    static Map<String, ?> answers(int round, CallbackAnswers said) {
        return Map.of(
                "round", round,
                "contacted", said.contacted(),
                "solved", said.solved(),
                "satisfaction", said.satisfaction());
    }

    /** A number that no telephone has, so that a caller can call again and is nobody. */
    private static Map<String, ?> caller(int number) {
        return number == 0
                ? Map.of("anonymous", true)
                : Map.of("name", "演示来电%02d".formatted(number), "phone", "000000000%02d".formatted(number));
    }
}
