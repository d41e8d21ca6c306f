package io.yihu.embedded.store;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread writes whatever has gathered while it was forcing the last group to disk, forces that, and tells those who wait:
 * a lone writer pays for one fsync, many writers share it. After the first I/O error nothing is written any more.
 */
final class GroupCommit implements CommitLog {

    private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);

    private record Group(ByteBuf frames, long position) {}

    private record Waiter(long position, Consumer<@Nullable Throwable> then) {}

    private final LogFiles files;
    private final Consumer<Throwable> onFailure;
    private final Thread committer = new Thread(this::commitGroups, "store-commit");
    private final Queue<Waiter> waiters = new ArrayDeque<>();
    private ByteBuf gathering = Unpooled.buffer();
    private long appended;
    private long durable;
    private boolean closed;
    private @Nullable Throwable failure;

    private GroupCommit(LogFiles files, Consumer<Throwable> onFailure) {
        this.files = files;
        this.onFailure = onFailure;
    }

    static GroupCommit start(LogFiles files, Consumer<Throwable> onFailure) {
        GroupCommit started = new GroupCommit(files, onFailure);
        started.committer.setDaemon(true);
        started.committer.start();
        return started;
    }

    @Override
    public boolean keeps() {
        return true;
    }

    @Override
    public synchronized void append(byte[] changes) {
        if (failure == null) {
            RecordFile.frame(gathering, changes);
            appended += 1;
            notifyAll();
        }
    }

    @Override
    public void whenDurable(Consumer<@Nullable Throwable> then) {
        Throwable outcome;
        synchronized (this) {
            if (failure == null && durable < appended) {
                waiters.add(new Waiter(appended, then));
                return;
            }
            outcome = failure;
        }
        then.accept(outcome);
    }

    @Override
    public void fail(Throwable cause) {
        synchronized (this) {
            if (failure != null) {
                return;
            }
            failure = cause;
            notifyAll();
        }
        log.error("the store has stopped: what it is told can no longer be made durable", cause);
        tell(waitersUpTo(Long.MAX_VALUE), cause);
        onFailure.accept(cause);
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            committer.join();
            files.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            log.warn("closing the store's files failed", e);
        }
    }

    private void commitGroups() {
        try {
            for (Group group = nextGroup(); group != null; group = nextGroup()) {
                files.write(group.frames().nioBuffer());
                tell(servedBy(group.position()), null);
                files.rollOver();
            }
        } catch (Throwable e) { // also an Error: clients must not wait for a thread that is gone
            fail(e);
        }
    }

    /** Waits for changes and takes them; null when the log is closed or has failed and nothing is left to do. */
    private synchronized @Nullable Group nextGroup() throws InterruptedException {
        while (failure == null && durable == appended && !closed) {
            wait();
        }
        if (failure != null || durable == appended) {
            return null;
        }
        Group group = new Group(gathering, appended);
        gathering = Unpooled.buffer();
        return group;
    }

    private synchronized List<Waiter> servedBy(long position) {
        durable = position;
        return waitersUpTo(position);
    }

    private synchronized List<Waiter> waitersUpTo(long position) {
        List<Waiter> served = new ArrayList<>();
        for (Waiter next = waiters.peek(); next != null && next.position() <= position; next = waiters.peek()) {
            served.add(waiters.remove());
        }
        return served;
    }

    private static void tell(List<Waiter> waiters, @Nullable Throwable outcome) {
        waiters.forEach(waiter -> waiter.then().accept(outcome));
    }
}
