package io.yihu.kit.outbox;

import com.mongodb.client.MongoDatabase;
import io.yihu.events.Writer;
import io.yihu.kit.decision.DecisionState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Opens the decision documents of a service. What is opened here is relayed, swept, measured and republished. */
public final class DecisionStores {
    private final MongoDatabase database;
    private final Writer writer;
    private final Relay relay;
    private final List<DecisionCollection> opened = new CopyOnWriteArrayList<>();

    DecisionStores(MongoDatabase database, Writer writer, Relay relay) {
        this.database = database;
        this.writer = writer;
        this.relay = relay;
    }

    /**
     * Opens one kind of document.
     *
     * @param name of the live collection; the archive gets the suffix {@code _archive}
     * @param stateType the domain's record
     */
    public <S extends DecisionState> DecisionStore<S> open(String name, Class<S> stateType) {
        DecisionCollection collection = DecisionCollection.open(database, name, writer);
        opened.add(collection);
        return new DecisionStore<>(collection, stateType, relay);
    }

    /** The same documents to go through page by page; opened for that, nothing more is relayed. */
    public <S extends DecisionState> DecisionPages<S> pages(String name, Class<S> stateType) {
        return new DecisionPages<>(DecisionCollection.open(database, name, writer), new DecisionCodec<>(stateType));
    }

    List<DecisionCollection> opened() {
        return opened;
    }
}
