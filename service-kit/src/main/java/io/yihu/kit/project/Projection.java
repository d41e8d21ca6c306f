package io.yihu.kit.project;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What one service keeps of what others published, made of records alone: reading all topics again gives the same
 * documents, in whatever order and however often records come.
 *
 * @param <R> a record once read
 */
public interface Projection<R> {

    /** Adds records. Repeating it changes nothing. */
    void apply(List<R> published);

    /** As {@link #apply}, but nothing need be derived before {@link #derive}: for filling a place that nobody reads yet. */
    default void load(List<R> published) {
        apply(published);
    }

    /** Derives, for every document, what {@link #load} has left. */
    default void derive() {}

    /** The document a record belongs to. */
    String documentId(R published);

    /** Where it is kept. */
    Place place();

    /** The same projection, kept elsewhere. */
    Projection<R> at(Place elsewhere);

    /** What a document holds of the topics, piece by piece, each under a name of its own. What was erased is no piece. */
    Map<String, Object> pieces(Document document);

    /** What was computed from the pieces, or nothing. */
    @Nullable
    Object derived(Document document);

    /** How a live document stands to the one made of the topics again. Either may be missing. */
    default Difference compare(@Nullable Document live, @Nullable Document rebuilt) {
        Map<String, Object> ofLive = live == null ? Map.of() : pieces(live);
        Map<String, Object> ofTopics = rebuilt == null ? Map.of() : pieces(rebuilt);
        if (live == null || rebuilt == null || !ofLive.equals(ofTopics)) {
            return Difference.between(ofLive, ofTopics);
        }
        return java.util.Objects.equals(derived(live), derived(rebuilt)) ? Difference.NONE : Difference.VIEW;
    }
}
