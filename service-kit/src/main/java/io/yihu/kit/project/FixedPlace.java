package io.yihu.kit.project;

import com.mongodb.client.MongoCollection;
import java.util.function.Consumer;
import org.bson.Document;

/** One collection for good. */
record FixedPlace(MongoCollection<Document> live) implements Place {

    @Override
    public String name() {
        return live.getNamespace().getCollectionName();
    }

    @Override
    public void write(Consumer<MongoCollection<Document>> write) {
        write.accept(live);
    }
}
