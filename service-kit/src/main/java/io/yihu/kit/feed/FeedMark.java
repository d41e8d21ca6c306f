package io.yihu.kit.feed;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;

/**
 * One document's place in the feed, as it was claimed.
 *
 * @param touched how often it was marked
 * @param version of the newest snapshot
 * @param known hash of what was last said, by reader; empty where that is not known for certain
 */
record FeedMark(String id, long touched, long version, Map<String, String> known) {
    static final String TOUCHED = "touched";
    static final String VERSION = "version";
    static final String KNOWN = "known";
    /** There once everything is to be said again. */
    static final String ANEW = "anew";

    static FeedMark of(Document document) {
        boolean anew = document.getBoolean(ANEW, false);
        Map<String, String> known = new HashMap<>();
        document.get(KNOWN, new Document())
                .forEach((field, hash) -> known.put(reader(field), anew ? "" : String.valueOf(hash)));
        return new FeedMark(
                document.getString("_id"), number(document, TOUCHED), number(document, VERSION), Map.copyOf(known));
    }

    /** The number of the next snapshots: higher than before, also where the mark was removed meanwhile. */
    long next(Instant now) {
        return Math.max(version + 1, now.toEpochMilli());
    }

    /** A reader's code as a field of the store, which holds dots for paths. Codes have no underscores. */
    static String field(String reader) {
        return reader.replace('.', '_');
    }

    private static String reader(String field) {
        return field.replace('_', '.');
    }

    private static long number(Document document, String field) {
        return document.get(field) instanceof Number number ? number.longValue() : 0;
    }
}
