package io.yihu.kit.consume;

import io.yihu.kit.project.PublishedFact;
import io.yihu.kit.project.PublishedText;
import java.util.List;

/**
 * Is told what the projections have taken in, after they hold it and before the place in the topic is kept: at least once for
 * each record, a repeat included. A rebuild tells nothing, as it takes in nothing new. What it throws is tried again with
 * the batch.
 */
public interface Follower {

    /** Facts are among those of their tickets. */
    void facts(List<PublishedFact> taken);

    /** Texts are written or erased. */
    void texts(List<PublishedText> taken);
}
