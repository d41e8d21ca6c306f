package io.yihu.embedded.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All collections as the files tell them, by namespace ({@code database.collection}), system collections included. */
final class Image {

    private final Map<String, Rows> collections = new LinkedHashMap<>();

    Rows rows(String namespace) {
        return collections.computeIfAbsent(namespace, n -> new Rows());
    }

    void drop(String namespace) {
        collections.remove(namespace);
    }

    void rename(String from, String to) {
        Rows rows = collections.remove(from);
        if (rows != null) {
            collections.put(to, rows);
        }
    }

    /** Hands a collection over to its new owner; empty when there is none. */
    Rows take(String namespace) {
        Rows rows = collections.remove(namespace);
        return rows == null ? new Rows() : rows;
    }

    Set<String> databases() {
        return collections.keySet().stream()
                .map(namespace -> namespace.substring(0, namespace.indexOf('.')))
                .collect(Collectors.toSet());
    }

    List<String> namespaces() {
        return List.copyOf(collections.keySet());
    }
}
