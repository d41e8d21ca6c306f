package io.yihu.kit.feed;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a feed is made of; a service that has one brings one bean. */
public interface FeedSource {

    /** Wire name of the snapshots, a constant of {@link io.yihu.events.RecordType}. */
    String type();

    /** The topic of a reader in Kafka. */
    String topic(String reader);

    /** Every reader there is at present; their topics are created before anything is said in them. */
    Set<String> readers();

    /**
     * What readers may know of a document as everything stands now.
     *
     * @param known readers that may have a snapshot of it; each of them gets one, the last where it may know no more
     * @return nothing where nobody may know anything any more; in no particular order
     */
    List<Snapshot> compose(String id, Set<String> known);

    /**
     * Documents of which some reader may know something, in the order of their ids.
     *
     * @param after the last id of the page before, nothing for the first page
     */
    List<String> open(@Nullable String after, int limit);
}
