package io.yihu.dispatch;

import io.yihu.kit.problem.Language;
import io.yihu.kit.time.Shanghai;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request waiting for a decision, in the reader's words.
 *
 * @param number of the request over the life of the ticket
 * @param kind what it is, in a word
 */
record Asked(
        Integer number, String kind, String what, @Nullable String why) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Shanghai.ZONE);

    /** All that waits for somebody's word, an objection last. */
    static List<Asked> of(WorkItemDetail detail, Language language) {
        return detail.item().overlays().waiting().stream()
                .map(request -> of(request, detail, language))
                .toList();
    }

    private static Asked of(RequestView request, WorkItemDetail detail, Language language) {
        String what = new StepWords(language).request(request.kind());
        String until = request.until() == null ? "" : language.choose("，至 ", " until ") + TIME.format(request.until());
        String suggested = request.suggestedUnit();
        String to = suggested == null ? "" : TodoLine.name(detail.item(), suggested, language);
        String whose = suggested == null ? "" : language.choose("，认为属" + to + "职责", ", as the duty of " + to);
        return new Asked(
                request.number(),
                what,
                language.choose("申请" + what + until + whose + "：", "Asks for " + what + until + whose + ":"),
                TicketWords.ours(detail).get("request-" + request.number()));
    }
}
