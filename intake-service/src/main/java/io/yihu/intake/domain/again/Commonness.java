package io.yihu.intake.domain.again;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * How common each pair of characters is in what this office hears: 居民 says little, 松涛 says much. A statistic of texts,
 * not of tickets: what leaves is not subtracted. Of fixed size (4 MiB); pairs that share a counter count as more common. Safe
 * for use by several threads.
 */
public final class Commonness {
    /** A pair in fewer texts than about this many counts as rare, however few there are: slips of the pen are rare too. */
    private static final double RARE = 20;

    private static final int SLOTS = 1 << 20;
    private static final int SPREAD = 0x9E3779B1;
    private static final int TOP_BITS = 12;

    private final AtomicIntegerArray texts = new AtomicIntegerArray(SLOTS);
    private final AtomicInteger all = new AtomicInteger();

    /** Counts a text. */
    public void hear(Grams text) {
        all.incrementAndGet();
        for (int i = 0; i < text.size(); i++) {
            texts.incrementAndGet(slot(text.code(i)));
        }
    }

    /** In how many texts a pair was. */
    public int texts(int code) {
        return texts.get(slot(code));
    }

    /** What a pair says: 1 at least; with no or few texts heard it is 1 for all. */
    double weight(int code) {
        return 1 + Math.log((all.get() + RARE) / (Math.min(texts(code), all.get()) + RARE));
    }

    private static int slot(int code) {
        return code * SPREAD >>> TOP_BITS;
    }
}
