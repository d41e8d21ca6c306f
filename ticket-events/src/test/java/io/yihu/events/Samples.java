package io.yihu.events;

import java.util.List;

/** All approved samples. They are added, never changed or removed: each stands for records that are kept for ever. */
final class Samples {
    private Samples() {}

    static List<Sample> all() {
        return SampleFiles.names().stream().sorted().map(Sample::of).toList();
    }

    /** The samples that have a body, which is all but the tombstones. */
    static List<Sample> withBody() {
        return all().stream().filter(s -> !s.body().isNull()).toList();
    }
}
