package io.yihu.dispatch;

import io.yihu.events.Writer;
import io.yihu.kit.consume.Follower;
import io.yihu.kit.feed.Feed;
import io.yihu.kit.project.PublishedFact;
import io.yihu.kit.project.PublishedText;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Marks tickets of which units have to be told. A step of the working life comes back here as the event it published, so
 * whatever was decided is marked, however the process ended that decided it. What intake and feedback say changes a work item
 * only through an event of dispatch, or through {@link TicketClosedHandler}; their texts count for tickets that units have.
 */
@Component
final class UnitFeedFollower implements Follower {
    private final Feed feed;

    UnitFeedFollower(Feed feed) {
        this.feed = feed;
    }

    @Override
    public void facts(List<PublishedFact> taken) {
        feed.touch(taken.stream()
                .map(PublishedFact::envelope)
                .filter(envelope -> envelope.writer() == Writer.DISPATCH)
                .map(envelope -> envelope.subject())
                .toList());
    }

    @Override
    public void texts(List<PublishedText> taken) {
        feed.touchKnown(taken.stream().map(text -> text.envelope().subject()).toList());
    }
}
