package io.yihu.intake.matter;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Bytes of any length in documents of at most 256 KiB, each found by its {@code _id}. Writing again changes nothing. */
record Parts(MongoCollection<Document> parts) {
    private static final int LENGTH = 256 * 1024;
    private static final String ID = "_id";

    /** Answers how many bytes are stored. */
    int write(String name, byte[] bytes) {
        int count = (bytes.length + LENGTH - 1) / LENGTH;
        for (int i = 0; i < count; i++) {
            byte[] part = Arrays.copyOfRange(bytes, i * LENGTH, Math.min(bytes.length, (i + 1) * LENGTH));
            String id = name + ":" + i;
            Document document = new Document(ID, id).append("parts", count).append("bytes", new Binary(part));
            parts.replaceOne(eq(ID, id), document, new ReplaceOptions().upsert(true));
        }
        return bytes.length;
    }

    void delete(String name) {
        for (int i = 0; parts.deleteOne(eq(ID, name + ":" + i)).getDeletedCount() == 1; i++) {
            // Until there is none.
        }
    }

    /** Nothing where a part is missing. */
    byte @Nullable [] read(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0, count = 1; i < count; i++) {
            Document part = parts.find(eq(ID, name + ":" + i)).first();
            if (part == null) {
                return null;
            }
            count = part.getInteger("parts");
            bytes.writeBytes(part.get("bytes", Binary.class).getData());
        }
        return bytes.toByteArray();
    }
}
