package io.yihu.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which documents have a field at all. What is looked for again and again stands in few documents (what is unpublished, due, finished):
 * a query that only they can answer looks at no other. In place of the sparse indexes that the library lacks.
 */
final class Presence {

    private static final Set<String> NEEDING_A_VALUE = Set.of("$eq", "$lt", "$lte", "$gt", "$gte");

    private final Map<String, BitSet> positionsByField = new HashMap<>();

    void put(int position, Document document) {
        remove(position);
        document.keySet()
                .forEach(field -> positionsByField
                        .computeIfAbsent(field, f -> new BitSet())
                        .set(position));
    }

    void remove(int position) {
        positionsByField.values().forEach(positions -> positions.clear(position));
    }

    /** The positions that can answer the query, or empty where any can. */
    Optional<BitSet> candidates(Document query) {
        return needed(query)
                .map(field -> positionsByField.getOrDefault(field, new BitSet()))
                .min(Comparator.comparingInt(BitSet::cardinality));
    }

    private static Stream<String> needed(Document query) {
        return query.entrySet().stream().flatMap(condition -> {
            String field = condition.getKey();
            Object value = condition.getValue();
            if (field.equals("$and") && value instanceof Collection<?> all) {
                return all.stream().flatMap(each -> needed((Document) each));
            }
            return !field.startsWith("$") && needsAValue(value) ? Stream.of(field.split("\\.", 2)[0]) : Stream.empty();
        });
    }

    private static boolean needsAValue(Object value) {
        if (value instanceof Document operators) {
            return operators.entrySet().stream().anyMatch(operator -> switch (operator.getKey()) {
                case "$exists" -> Boolean.TRUE.equals(operator.getValue());
                case "$in" ->
                    operator.getValue() instanceof Collection<?> values
                            && values.stream().noneMatch(Objects::isNull);
                default -> NEEDING_A_VALUE.contains(operator.getKey()) && operator.getValue() != null;
            });
        }
        return value instanceof String || value instanceof Number || value instanceof Boolean;
    }
}
