package io.yihu.benchmarks;

import io.yihu.events.EventJson;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;

/**
 * Real texts of which somebody has said which are about the same.
 *
 * @param texts by id
 * @param groups ids about one matter, by the name of the matter
 * @param others ids that look like a matter and are another, by the name of the matter
 */
record AgainData(Map<String, String> texts, Map<String, Set<String>> groups, Map<String, Set<String>> others) {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** Messages whose near-duplicates are marked: {@code messages-labelled.jsonl}. */
    static AgainData duplicates(Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Set<String>> groups = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("messages-labelled.jsonl"))) {
            JsonNode row = EventJson.mapper().readTree(line);
            String id = row.get("id").asString();
            texts.put(id, row.get("text").asString());
            groups.computeIfAbsent(row.get("dup_group").asString(), g -> new TreeSet<>())
                    .add(id);
        }
        groups.values().removeIf(group -> group.size() < 2);
        return new AgainData(texts, groups, Map.of());
    }

    /** Messages of many people about recurring issues: {@code messages-hot.csv} and {@code reference-issues.csv}. */
    static AgainData issues(Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (CSVRecord row : rows(folder.resolve("messages-hot.csv"))) {
            texts.put(row.get("message_id"), row.get("subject") + "\n" + row.get("detail"));
        }
        Map<String, Set<String>> groups = new TreeMap<>();
        Map<String, Set<String>> others = new HashMap<>();
        for (CSVRecord row : rows(folder.resolve("reference-issues.csv"))) {
            Map<String, Set<String>> kind = row.get("relation").equals("same_issue") ? groups : others;
            kind.computeIfAbsent(row.get("issue_id"), issue -> new HashSet<>()).add(row.get("message_id"));
        }
        return new AgainData(texts, groups, others);
    }

    /** Every second matter, from the first or from the second on. */
    AgainData half(int from) {
        Map<String, Set<String>> chosen = new TreeMap<>();
        List<String> names = new ArrayList<>(groups.keySet());
        for (int i = from; i < names.size(); i += 2) {
            chosen.put(names.get(i), groups.get(names.get(i)));
        }
        return new AgainData(texts, chosen, others);
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        String text = Files.readString(file);
        try (Reader reader = new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            return CSV.parse(reader).getRecords();
        }
    }
}
