package io.yihu.embedded.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The BSON documents of one collection by position; a hole is a free position. */
final class Rows {

    private final List<byte @Nullable []> documents = new ArrayList<>();

    void put(int position, byte[] bson) {
        while (documents.size() <= position) {
            documents.add(null);
        }
        documents.set(position, bson);
    }

    void remove(int position) {
        if (position < documents.size()) {
            documents.set(position, null);
        }
    }

    int size() {
        return documents.size();
    }

    /** Returns the document and gives its memory free: a start does not hold everything twice. */
    byte @Nullable [] take(int position) {
        return documents.set(position, null);
    }
}
