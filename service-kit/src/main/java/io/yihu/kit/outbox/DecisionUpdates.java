package io.yihu.kit.outbox;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.DecisionState;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.trace.Correlation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Builds the one insert or update that stores a decision. */
final class DecisionUpdates<S extends DecisionState> {
    static final FindOneAndUpdateOptions RETURN_AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final DecisionCodec<S> codec;
    private final OutboxWriter outbox;

    DecisionUpdates(DecisionCodec<S> codec, OutboxWriter outbox) {
        this.codec = codec;
        this.outbox = outbox;
    }

    Document initial(String id, Decision.Accepted<S> accepted, Command command, boolean lease) {
        List<OutboxEntry> entries = outbox.number(accepted.publications(), 0, command, Correlation.current());
        Document texts = new Document();
        accepted.publications().forEach(p -> {
            if (p instanceof Publication.Text t) {
                texts.append(t.field(), t.text());
            }
        });
        Document document = new Document(Fields.ID, id)
                .append(Fields.VERSION, 1L)
                .append(Fields.STATE, codec.state(accepted.state()))
                .append(Fields.TEXTS, texts)
                .append(
                        Fields.OUTBOX,
                        entries.stream().map(DecisionCodec::entry).toList())
                .append(Fields.COMMANDS, commands(command))
                .append(Fields.SEQUENCE, (long) entries.size())
                .append(Fields.PUBLISHED, 0L);
        marks(accepted.state(), !entries.isEmpty(), lease).forEach((field, value) -> {
            if (value != null) {
                document.append(field, value);
            }
        });
        return document;
    }

    Bson next(Stored<S> read, Decision.Accepted<S> accepted, Command command, boolean lease) {
        List<OutboxEntry> entries =
                outbox.number(accepted.publications(), read.sequence(), command, Correlation.current());
        List<Bson> updates = new ArrayList<>();
        updates.add(Updates.set(Fields.VERSION, read.version() + 1));
        updates.add(Updates.set(Fields.STATE, codec.state(accepted.state())));
        updates.add(Updates.set(Fields.SEQUENCE, read.sequence() + entries.size()));
        updates.add(Updates.pushEach(
                Fields.OUTBOX, entries.stream().map(DecisionCodec::entry).toList()));
        updates.add(Updates.pushEach(Fields.COMMANDS, commands(command)));
        accepted.publications().forEach(p -> textUpdate(p, updates));
        marks(accepted.state(), !entries.isEmpty(), lease && !entries.isEmpty())
                .forEach((field, value) -> markUpdate(field, value, updates));
        return Updates.combine(updates);
    }

    private static List<Document> commands(Command command) {
        return command.idempotencyKey() == null
                ? List.of()
                : List.of(DecisionCodec.command(command.idempotencyKey(), command.requestHash()));
    }

    private static void textUpdate(Publication publication, List<Bson> updates) {
        if (publication instanceof Publication.Text t) {
            updates.add(Updates.set(Fields.TEXTS + "." + t.field(), t.text()));
        } else if (publication instanceof Publication.Erasure e) {
            updates.add(Updates.unset(Fields.TEXTS + "." + e.field()));
        }
    }

    /**
     * The earliest unpublished moment stands. Whether there is one already must not be taken from what was read: the relay
     * may take it away between the reading and this update without a new version.
     */
    private static void markUpdate(String field, @Nullable Object value, List<Bson> updates) {
        if (value != null && field.equals(Fields.UNPUBLISHED_SINCE)) {
            updates.add(Updates.min(field, value));
        } else if (value != null) {
            updates.add(Updates.set(field, value));
        } else if (field.equals(Fields.DUE_AT) || field.equals(Fields.FINISHED)) {
            updates.add(Updates.unset(field));
        }
    }

    private Document marks(S state, boolean unpublished, boolean lease) {
        Instant due = state.dueAt();
        Instant now = Instant.now();
        return new Document(Fields.DUE_AT, due == null ? null : Date.from(due))
                .append(Fields.FINISHED, state.finished() ? Boolean.TRUE : null)
                .append(Fields.UNPUBLISHED_SINCE, unpublished ? Date.from(now) : null)
                .append(Fields.RELAY_UNTIL, lease && unpublished ? Date.from(now.plus(Relay.LEASE)) : null);
    }
}
