package io.yihu.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the changes that a command makes to collections and appends them to the log as one record, also when the command fails half
 * way: what is in memory is in the log. Changes outside a command (a start) are not recorded.
 */
final class Recorder {

    private final CommitLog log;
    private final ThreadLocal<@Nullable ByteBuf> changes = new ThreadLocal<>();

    Recorder(CommitLog log) {
        this.log = log;
    }

    Document record(Supplier<Document> command) {
        if (!log.keeps()) {
            return command.get();
        }
        ByteBuf made = Unpooled.buffer();
        changes.set(made);
        try {
            return command.get();
        } finally {
            changes.remove();
            if (made.isReadable()) {
                log.append(ByteBufUtil.getBytes(made));
            }
        }
    }

    void put(String namespace, int position, byte[] bson) {
        change(out -> Change.put(out, namespace, position, bson));
    }

    void remove(String namespace, int position) {
        change(out -> Change.remove(out, namespace, position));
    }

    void drop(String namespace) {
        change(out -> Change.drop(out, namespace));
    }

    void rename(String from, String to) {
        change(out -> Change.rename(out, from, to));
    }

    private void change(Consumer<ByteBuf> encoding) {
        ByteBuf out = changes.get();
        if (out == null) {
            return;
        }
        int before = out.writerIndex();
        try {
            encoding.accept(out);
        } catch (RuntimeException | Error e) {
            out.writerIndex(before);
            log.fail(e); // memory and log have parted
            throw e;
        }
    }
}
