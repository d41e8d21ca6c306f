package io.yihu.kit.setup;

import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** A version as the store holds it. Files are a list, as their names have dots. */
final class VersionDocument {
    static final String FILES = "files";

    private VersionDocument() {}

    static Document of(SetupVersion version) {
        List<Document> files = new ArrayList<>();
        version.files().forEach((name, text) -> files.add(new Document("name", name).append("text", text)));
        return new Document("_id", version.number())
                .append("base", version.base())
                .append("label", version.label())
                .append("hash", version.hash())
                .append("by", version.by())
                .append("at", Date.from(version.at()))
                .append(FILES, files);
    }

    static SetupVersion version(Document document) {
        Map<String, String> files = new LinkedHashMap<>();
        document.getList(FILES, Document.class, List.of())
                .forEach(file -> files.put(file.getString("name"), file.getString("text")));
        return new SetupVersion(
                document.getInteger("_id"),
                document.getInteger("base"),
                document.getString("label"),
                document.getString("hash"),
                document.getString("by"),
                document.getDate("at").toInstant(),
                files);
    }
}
