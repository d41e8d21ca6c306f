package io.yihu.feedback.domain.planted;

import org.bson.Document;

/** A domain class that knows the store. */
public final class Impure {
    /** What it must not know. */
    public final Document document = new Document();
}
