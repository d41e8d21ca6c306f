package io.yihu.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** Two things about commands with several writes that the library gets wrong. */
final class BulkWrites {

    private BulkWrites() {}

    /** The library counts the documents offered; MongoDB counts those inserted. */
    static Document countInserted(Document command, Document answer) {
        if (answer.get("writeErrors") instanceof List<?> errors && errors.get(0) instanceof Document first) {
            int offered = list(command, "documents").size();
            boolean ordered = Boolean.TRUE.equals(command.get("ordered"));
            answer.put("n", ordered ? first.get("index") : offered - errors.size());
        }
        return answer;
    }

    /** The library goes on after a failed update even when they are ordered; here each is a command until one fails. */
    static Document updateInOrder(Document command, UnaryOperator<Document> execute) {
        List<?> updates = list(command, "updates");
        if (updates.size() < 2 || !Boolean.TRUE.equals(command.get("ordered"))) {
            return execute.apply(command);
        }
        Document sum = new Document("n", 0).append("nModified", 0);
        for (int i = 0; i < updates.size() && !sum.containsKey("writeErrors"); i++) {
            Document single = command.clone();
            single.put("updates", List.of(updates.get(i)));
            add(sum, execute.apply(single), i);
        }
        return sum.append("ok", 1.0);
    }

    private static void add(Document sum, Document answer, int index) {
        for (String count : List.of("n", "nModified")) {
            sum.put(count, number(sum, count) + number(answer, count));
        }
        for (String name : List.of("upserted", "writeErrors")) {
            List<Object> all = list(sum, name);
            list(answer, name).forEach(entry -> all.add(((Document) entry).append("index", index)));
            if (!all.isEmpty()) {
                sum.put(name, all);
            }
        }
    }

    private static int number(Document document, String field) {
        return document.get(field) instanceof Integer number ? number : 0;
    }

    private static List<Object> list(Document document, String field) {
        return document.get(field) instanceof Collection<?> entries ? new ArrayList<>(entries) : new ArrayList<>();
    }
}
