package io.yihu.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.util.function.UnaryOperator;

/** Commands on recorded databases, under locks. */
final class StoreBackend extends AbstractMongoBackend {

    /** Documents per answer where the client names no number; the library would send all of them in one message. */
    private static final int BATCH = 1000;

    private final CommandLocks locks = new CommandLocks();
    private final Recorder recorder;
    private final Image image;

    StoreBackend(Recorder recorder, Image image) {
        this.recorder = recorder;
        this.image = image;
        image.databases().forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new RecordedDatabase(name, getCursorRegistry(), recorder, image);
    }

    /** Answers an error itself: the library would log the whole command, and with it personal data. */
    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerError e) {
            return Answers.error(e.getMessageWithoutErrorCode(), e.getCode(), e.getCodeName());
        } catch (MongoServerException e) {
            return Answers.error(e.getMessageWithoutErrorCode());
        }
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (command.equals("hello")) {
            return Answers.hello(super.handleCommand(channel, database, "ismaster", query));
        }
        if (command.equals("find") || command.equals("getMore")) {
            query.putIfAbsent("batchSize", BATCH);
        }
        return locks.run(
                database, command, query, () -> recorder.record(() -> execute(channel, database, command, query)));
    }

    private Document execute(Channel channel, String database, String command, Document query) {
        UnaryOperator<Document> library = one -> super.handleCommand(channel, database, command, one);
        return switch (command) {
            case "insert" -> BulkWrites.countInserted(query, library.apply(query));
            case "aggregate" ->
                Counting.aggregate(database, query, (name, one) -> super.handleCommand(channel, database, name, one));
            case "update" -> BulkWrites.updateInOrder(query, library);
            default -> library.apply(query);
        };
    }
}
