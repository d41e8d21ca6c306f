package io.yihu.kit.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is said of one document in one pass.
 *
 * @param version of all of it
 * @param snapshots those that differ from what was said before
 * @param after hash by reader of those that may still know something
 */
record Said(FeedMark mark, long version, List<Snapshot> snapshots, Map<String, String> after) {

    static Said of(FeedMark mark, long version, List<Snapshot> composed) {
        Map<String, String> after = new HashMap<>();
        List<Snapshot> changed = composed.stream()
                .filter(snapshot -> {
                    String hash = snapshot.hash();
                    if (!snapshot.last()) {
                        after.put(snapshot.reader(), hash);
                    }
                    return !hash.equals(mark.known().get(snapshot.reader()));
                })
                .toList();
        return new Said(mark, version, changed, Map.copyOf(after));
    }

    /** Readers that are told of it for the first time. */
    Set<String> fresh() {
        return snapshots.stream()
                .map(Snapshot::reader)
                .filter(reader -> !mark.known().containsKey(reader))
                .collect(Collectors.toSet());
    }
}
