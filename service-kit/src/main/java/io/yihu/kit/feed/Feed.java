package io.yihu.kit.feed;

import java.util.Collection;

/**
 * Where changes are told. A snapshot is composed after the mark was read and from what stands then, so a change that is
 * stored <em>before</em> its mark is never missed, and repeating a mark costs one look.
 */
public final class Feed {
    private final FeedMarks marks;

    Feed(FeedMarks marks) {
        this.marks = marks;
    }

    /** Something of these documents has changed. Durable on return. */
    public void touch(Collection<String> ids) {
        marks.touch(ids);
    }

    /**
     * The same of what is of interest only beside something else, which is told by {@link #touch}: documents that are not in the
     * feed are left alone.
     */
    public void touchKnown(Collection<String> ids) {
        marks.touchKnown(ids);
    }
}
