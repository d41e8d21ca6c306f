package io.yihu.embedded.store;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where changes become durable. */
interface CommitLog extends AutoCloseable {

    /** The log of a store that keeps nothing. */
    CommitLog NONE = new CommitLog() {
        @Override
        public boolean keeps() {
            return false;
        }

        @Override
        public void append(byte[] changes) {}

        @Override
        public void whenDurable(Consumer<@Nullable Throwable> then) {
            then.accept(null);
        }

        @Override
        public void fail(Throwable cause) {}

        @Override
        public void close() {}
    };

    /** Whether anything appended is kept at all. */
    boolean keeps();

    /** Takes the changes of one command, all or none of which survive; returns before they are durable. */
    void append(byte[] changes);

    /**
     * Calls {@code then} with null once everything appended so far is durable, or with the reason why that will never be. Calls at
     * once, on this thread, where nothing is under way.
     */
    void whenDurable(Consumer<@Nullable Throwable> then);

    /** Stops the log for good: nothing is durable any more. */
    void fail(Throwable cause);

    /** Makes the rest durable and releases the files. */
    @Override
    void close();
}
