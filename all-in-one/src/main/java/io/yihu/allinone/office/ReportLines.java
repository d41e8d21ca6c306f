package io.yihu.allinone.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a service says of a folder, in lines for people. */
final class ReportLines {
    private ReportLines() {}

    static List<String> of(String service, JsonNode report) {
        List<String> lines = new ArrayList<>();
        lines.add(service + ": " + outcome(report));
        report.path("findings").forEach(finding -> lines.add("  " + finding(finding)));
        report.path("changes").forEach(change -> lines.add("  " + change(change)));
        return lines;
    }

    /** A problem instead of a report. */
    static List<String> problem(String service, int status, JsonNode problem) {
        List<String> lines = new ArrayList<>();
        lines.add(service + ": " + status + " " + problem.path("reason").asString("") + " "
                + problem.path("detail").asString(""));
        problem.path("errors")
                .forEach(error -> lines.add("  " + error.path("detail").asString("")));
        return lines;
    }

    private static String outcome(JsonNode report) {
        int current = report.path("current").asInt();
        return switch (report.path("outcome").asString("")) {
            case "REFUSED" -> "有错误，未作任何改动 / errors, nothing was changed";
            case "UNCHANGED" -> "与第 " + current + " 版相同 / the same as version " + current;
            case "WOULD_CHANGE" -> "将取代第 " + current + " 版 / would replace version " + current;
            case "ACTIVATED" -> {
                int version = report.path("version").asInt();
                yield "第 " + version + " 版已生效 / version " + version + " is in force";
            }
            default -> report.path("outcome").asString("?");
        };
    }

    private static String finding(JsonNode finding) {
        boolean error = finding.path("severity").asString("").equals("ERROR");
        return (error ? "错误 " : "警告 ") + whereZh(finding) + "：" + text(finding, "zh") + " / "
                + (error ? "error: " : "warning: ") + text(finding, "en");
    }

    private static String whereZh(JsonNode finding) {
        return text(finding, "file")
                + (finding.has("row") ? " 第" + finding.path("row").asInt() + "行" : "")
                + (finding.has("column") ? text(finding, "column") + "列" : "")
                + (finding.has("field") ? "（" + text(finding, "field") + "）" : "");
    }

    private static String change(JsonNode change) {
        return text(change, "file")
                + list(change, "added", "新增 added")
                + list(change, "changed", "修改 changed")
                + list(change, "removed", "删除 removed")
                + (change.path("moved").asBoolean() ? "  顺序 order" : "");
    }

    private static String list(JsonNode change, String field, String title) {
        return change.path(field).isEmpty()
                ? ""
                : "  " + title + " " + change.path(field).size() + ": "
                        + change.path(field)
                                .valueStream()
                                .map(code -> code.asString(""))
                                .collect(Collectors.joining(", "));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
