package io.yihu.allinone;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a rebuild has found, in words. */
final class RebuildReport {
    private RebuildReport() {}

    static List<String> lines(JsonNode report) {
        List<String> lines = new ArrayList<>();
        lines.add("  已比对文档 / documents compared: "
                + report.path("documentsCompared").asLong());
        long differences = report.path("differences").asLong();
        lines.add("  差异 / differences: " + differences + (differences == 0 ? "" : " " + report.path("kinds")));
        report.path("first").forEach(each -> lines.add("    " + each.asString()));
        long undecided = report.path("undecided").asLong();
        if (undecided > 0) {
            lines.add("  一直在变、未能判定 / changed at every look, undecided: " + undecided);
        }
        lines.add("  重读记录 / records read again: %d，每秒 / per second: %d（仅读取 / only reading: %d）"
                .formatted(
                        report.path("records").asLong(),
                        report.path("recordsPerSecond").asLong(),
                        report.path("rawRecordsPerSecond").asLong()));
        long generation = report.path("generation").asLong();
        lines.add(
                report.path("swapped").asBoolean()
                        ? "  已切换到第 " + generation + " 代 / swapped to generation " + generation
                        : "  未切换 / not swapped");
        return lines;
    }
}
