package io.yihu.intake;

import io.yihu.events.CallerAsked;
import io.yihu.events.story.Fact;
import io.yihu.events.story.TicketStatus;
import io.yihu.events.story.TicketStory;
import io.yihu.intake.view.Question;
import io.yihu.kit.project.TicketFold;
import java.util.List;
import org.bson.Document;

/** A ticket as intake sees it: how far it is, and where a unit ever asked the caller something, whether it still waits. */
final class QuestionFold implements TicketFold {
    static final String ASKED = "asked";
    static final String OPEN = "OPEN";
    private static final String OVER = "OVER";

    @Override
    public Document view(String ticketId, List<Fact> facts) {
        return new Document("status", TicketStory.tell(facts).status().name());
    }

    @Override
    public Document marks(String ticketId, List<Fact> facts) {
        if (facts.stream().noneMatch(fact -> fact.event() instanceof CallerAsked)) {
            return new Document();
        }
        boolean waits =
                Question.open(facts).isPresent() && TicketStory.tell(facts).status() == TicketStatus.HANDLING;
        return new Document(ASKED, waits ? OPEN : OVER);
    }
}
