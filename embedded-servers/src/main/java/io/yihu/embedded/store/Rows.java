package io.yihu.embedded.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The documents of one collection by position, as BSON; holes are filled before the end grows. */
final class Rows {

    private final List<byte @Nullable []> documents = new ArrayList<>();
    private final BitSet taken = new BitSet();

    /** Puts a document where there may be one already. */
    void put(int position, byte[] bson) {
        while (documents.size() <= position) {
            documents.add(null);
        }
        documents.set(position, bson);
        taken.set(position);
    }

    /** Puts a document at a free position. */
    int add(byte[] bson) {
        int position = taken.nextClearBit(0);
        put(position, bson);
        return position;
    }

    void remove(int position) {
        if (taken.get(position)) {
            documents.set(position, null);
            taken.clear(position);
        }
    }

    byte @Nullable [] get(int position) {
        return taken.get(position) ? documents.get(position) : null;
    }

    int count() {
        return taken.cardinality();
    }

    /** The positions that hold a document. */
    BitSet taken() {
        return taken;
    }

    static IntStream descending(BitSet positions) {
        return IntStream.iterate(positions.length() - 1, p -> p >= 0, p -> positions.previousSetBit(p - 1));
    }
}
