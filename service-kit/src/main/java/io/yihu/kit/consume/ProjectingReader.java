package io.yihu.kit.consume;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.messaging.Message;

/** A reader that projects, and so can be replayed. */
public final class ProjectingReader implements Consumer<Message<List<Object>>> {
    private final Consumer<Message<List<Object>>> reader;
    private final Replay<?> replay;

    ProjectingReader(Consumer<Message<List<Object>>> reader, Replay<?> replay) {
        this.reader = reader;
        this.replay = replay;
    }

    @Override
    public void accept(Message<List<Object>> batch) {
        reader.accept(batch);
    }

    /** How to read its topics again. */
    public Replay<?> replay() {
        return replay;
    }
}
