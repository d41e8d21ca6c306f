package io.yihu.frontdoor.page;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ticket numbers as people write them. */
final class TicketNumber {
    private static final Pattern TYPED = Pattern.compile("\\s*([0-9]{6})[- ]?([0-9]{4})[- ]?([0-9]{4})\\s*");
    private static final Pattern SAFE = Pattern.compile("[0-9A-Za-z-]{1,64}");
    private static final Refusal NO_SUCH_TICKET =
            Refusal.notFound("no-such-ticket", "没有这个工单", "There is no such ticket");

    private TicketNumber() {}

    /** The number meant, with its hyphens; nothing where it is none. */
    static Optional<String> typed(String text) {
        Matcher matcher = TYPED.matcher(text);
        return matcher.matches()
                ? Optional.of(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
                : Optional.empty();
    }

    /** Refuses what can be no ticket's id. */
    static void check(String ticketId) {
        if (!SAFE.matcher(ticketId).matches()) {
            throw new RefusedException(NO_SUCH_TICKET);
        }
    }
}
