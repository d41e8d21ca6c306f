package io.yihu.kit.generation;

import io.yihu.kit.generation.Pointer.Retired;
import io.yihu.kit.generation.Pointer.Run;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/** The pointer document. */
final class PointerCodec {
    static final String ID = "pointer";
    static final String VERSION = "version";

    private PointerCodec() {}

    static Document document(Pointer pointer) {
        Document live = new Document();
        pointer.live().forEach(live::append);
        Document document = new Document("_id", ID)
                .append(VERSION, pointer.version())
                .append("last", pointer.last())
                .append("live", live)
                .append(
                        "retired",
                        pointer.retired().stream().map(PointerCodec::retired).toList());
        Run run = pointer.run();
        return run == null ? document : document.append("run", run(run));
    }

    static Pointer pointer(Document document) {
        Map<String, Long> live = new HashMap<>();
        document.get("live", Document.class).forEach((name, generation) -> live.put(name, (Long) generation));
        Document run = document.get("run", Document.class);
        return new Pointer(
                document.getLong(VERSION),
                document.getLong("last"),
                live,
                run == null ? null : run(run),
                document.getList("retired", Document.class).stream()
                        .map(PointerCodec::retired)
                        .toList());
    }

    private static Document run(Run run) {
        return new Document("id", run.id())
                .append("generation", run.generation())
                .append("names", List.copyOf(run.names()))
                .append("both", run.both())
                .append("until", Date.from(run.until()));
    }

    private static Run run(Document stored) {
        return new Run(
                stored.getString("id"),
                stored.getLong("generation"),
                Set.copyOf(stored.getList("names", String.class)),
                stored.getBoolean("both"),
                stored.getDate("until").toInstant());
    }

    private static Document retired(Retired retired) {
        return new Document("name", retired.name())
                .append("generation", retired.generation())
                .append("until", Date.from(retired.until()));
    }

    private static Retired retired(Document stored) {
        return new Retired(
                stored.getString("name"),
                stored.getLong("generation"),
                stored.getDate("until").toInstant());
    }
}
