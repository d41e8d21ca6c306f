package io.yihu.dispatch.domain.planted;

import org.bson.Document;

/** A rule that knows the store: what the architecture test must find. */
public final class ImpureRule {
    public Document stored() {
        return new Document();
    }
}
