package io.yihu.allinone.history;

import io.yihu.allinone.client.Answer;
import io.yihu.allinone.client.House;
import io.yihu.allinone.client.People;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Hands a ledger to intake: first all of it to be looked through, then all of it to be taken in. A file with a wrong cell
 * changes nothing; one that was cut short is simply given again.
 */
public final class HistoryImport {
    private static final int BATCH = 50;
    private static final int SHOWN = 50;
    private static final Pattern FIELD = Pattern.compile("tickets\\[(\\d+)]\\.(?:place\\.)?(\\w+)");

    private final URI history;
    private final People people;
    private final PrintStream out;
    private final PrintStream errors;

    /** Into this house, telling a person. */
    public HistoryImport(House house, PrintStream out, PrintStream errors) {
        this.history = house.intake().resolve("/api/history");
        this.people = new People(house.tokens());
        this.out = out;
        this.errors = errors;
    }

    /** Whether the whole file was taken in, or for a dry run could be. */
    public boolean take(Path file, boolean dryRun) {
        Ledger ledger = Ledger.read(file);
        List<WrongCell> wrong = new ArrayList<>(ledger.wrong());
        if (wrong.isEmpty()) {
            wrong.addAll(send(ledger, true, new int[2]));
        }
        int[] counted = new int[2];
        if (wrong.isEmpty() && !dryRun) {
            wrong.addAll(send(ledger, false, counted));
        }
        wrong.stream().limit(SHOWN).map(WrongCell::line).forEach(errors::println);
        if (!wrong.isEmpty()) {
            errors.println("共 %d 处错误 / errors in all: %d".formatted(wrong.size(), wrong.size()));
        } else if (dryRun) {
            out.println("可以导入 %d 件 / tickets that can be imported: %d"
                    .formatted(ledger.rows().size(), ledger.rows().size()));
        } else {
            out.println("导入 imported %d, 已有 already there %d".formatted(counted[0], counted[1]));
        }
        return wrong.isEmpty();
    }

    private List<WrongCell> send(Ledger ledger, boolean dryRun, int[] counted) {
        List<WrongCell> wrong = new ArrayList<>();
        List<Map<String, Object>> rows = ledger.rows();
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Map<String, Object>> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
            Answer answer = people.administrator().post(history, Map.of("dryRun", dryRun, "tickets", batch));
            if (answer.accepted()) {
                counted[0] += answer.body().path("imported").asInt();
                counted[1] += answer.body().path("already").asInt();
            } else {
                wrong.addAll(wrong(answer, from));
            }
        }
        return wrong;
    }

    private static List<WrongCell> wrong(Answer answer, int from) {
        JsonNode several = answer.body().path("errors");
        List<JsonNode> all = several.isEmpty()
                ? List.of(answer.body())
                : StreamSupport.stream(several.spliterator(), false).toList();
        return all.stream().map(error -> wrong(answer, error, from)).toList();
    }

    private static WrongCell wrong(Answer answer, JsonNode error, int from) {
        String problem = error.path("detail").asString(error.path("reason").asString(""));
        Matcher field = FIELD.matcher(error.path("field").asString(""));
        return field.matches()
                ? new WrongCell(from + Integer.parseInt(field.group(1)) + Ledger.FIRST_ROW, field.group(2), problem)
                : new WrongCell(0, "", answer.request() + ": " + answer.status() + " " + problem);
    }
}
