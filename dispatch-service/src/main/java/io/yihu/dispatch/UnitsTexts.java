package io.yihu.dispatch;

import io.yihu.kit.problem.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What units and reviewers wrote about a ticket, with titles in the reader's words; instructions and answers are {@link InstructionWords}. */
final class UnitsTexts {
    private static final Pattern FIELD = Pattern.compile("([a-z]+)-(\\d+)(?:-(.+))?");
    private static final Set<String> OF_THE_OFFICE =
            Set.of("ruling", "move", "ended", "redirect", "designated", "decision");

    private UnitsTexts() {}

    /** One text. */
    record Said(String title, String text) {}

    /**
     * What units said, in the order of the texts: as they are kept, that is oldest first. Of the findings of one whistle the latest comes
     * first, those before it below.
     *
     * @param name of a unit
     */
    static List<Said> said(Map<String, String> texts, UnaryOperator<String> name, Language language) {
        return told(texts, parts -> !ofTheOffice(parts), name, language);
    }

    /** What reviewers decided, likewise. */
    static List<Said> decided(Map<String, String> texts, UnaryOperator<String> name, Language language) {
        return told(texts, UnitsTexts::ofTheOffice, name, language);
    }

    private static List<Said> told(
            Map<String, String> texts, Predicate<Matcher> wanted, UnaryOperator<String> name, Language language) {
        List<Said> told = new ArrayList<>();
        Map<String, Integer> findings = new HashMap<>();
        texts.forEach((field, text) -> {
            Matcher parts = FIELD.matcher(field);
            String title = parts.matches() && wanted.test(parts) ? title(parts, name, language) : null;
            if (title != null) {
                Integer earlier =
                        field.startsWith("findings-") ? findings.putIfAbsent(parts.group(2), told.size()) : null;
                told.add(earlier == null ? told.size() : earlier, new Said(title, text));
            }
        });
        return told;
    }

    private static boolean ofTheOffice(Matcher parts) {
        return OF_THE_OFFICE.contains(parts.group(1));
    }

    private static @Nullable String title(Matcher parts, UnaryOperator<String> name, Language language) {
        String number = parts.group(2);
        return switch (parts.group(1)) {
            case "reply" -> language.choose("第 " + number + " 轮答复（公开）", "Reply, round " + number);
            case "internal" -> language.choose("第 " + number + " 轮内部说明", "Internal note, round " + number);
            case "return" ->
                language.choose("第 " + number + " 次派单的退单理由", "Why dispatch " + number + " was to be returned");
            case "ruling" -> language.choose("第 " + number + " 次派单的退单裁定", "Ruling on the return of dispatch " + number);
            case "move", "ended" -> language.choose("改派审定意见", "Decision on a move");
            case "redirect" ->
                language.choose("第 " + number + " 次派单改派的理由", "Why dispatch " + number + " was redirected");
            case "designated" -> language.choose("指定首办的理由", "Why its first unit was designated");
            case "request" -> language.choose("第 " + number + " 次申请的理由", "Why request " + number + " was made");
            case "decision" -> language.choose("第 " + number + " 次申请的审批意见", "Decision on request " + number);
            case "question" -> question(number, parts.group(3), language);
            case "whistle" -> language.choose("第 " + number + " 次吹哨的事由", "Why whistle " + number + " was blown");
            case "findings" -> findings(number, parts.group(3), language);
            case "summons", "order", "part" -> part(parts, name, language);
            case "task" -> task(parts, name, language);
            case "assist" -> assist(number, parts.group(3), name, language);
            default -> null;
        };
    }

    /** Of one unit under a whistle; its code ends the field. */
    private static String part(Matcher parts, UnaryOperator<String> name, Language language) {
        String number = parts.group(2);
        String unit = unit(parts, parts.group(1).equals("part"), name);
        return parts.group(1).equals("summons")
                ? language.choose(unit + "对第 " + number + " 次吹哨的报到说明", "Answer of " + unit + " to whistle " + number)
                : language.choose(unit + "第 " + number + " 次吹哨的协办情况", "What " + unit + " did under whistle " + number);
    }

    /** What the findings of some time give one unit to do. */
    private static String task(Matcher parts, UnaryOperator<String> name, Language language) {
        String unit = unit(parts, true, name);
        return language.choose(
                unit + "第 " + parts.group(2) + " 次吹哨的任务", "What " + unit + " is to do under whistle " + parts.group(2));
    }

    /** By the code that ends the field, behind a number where there is one. */
    private static String unit(Matcher parts, boolean numbered, UnaryOperator<String> name) {
        String code = parts.group(3);
        return code == null ? "" : name.apply(numbered ? code.replaceFirst("^\\d+-", "") : code);
    }

    /** Those that came later say so. */
    private static String findings(String whistle, @Nullable String time, Language language) {
        return language.choose(
                "第 " + whistle + " 次吹哨的会诊意见" + (time == null ? "" : "（第 " + time + " 次）"),
                "Joint findings of whistle " + whistle + (time == null ? "" : ", no. " + time));
    }

    /** Of one unit that assisted a dispatch. */
    private static String assist(
            String dispatch, @Nullable String code, UnaryOperator<String> name, Language language) {
        String unit = code == null ? "" : name.apply(code);
        return language.choose(
                unit + "第 " + dispatch + " 次派单的协办情况", "What " + unit + " did to assist dispatch " + dispatch);
    }

    private static String question(String dispatch, @Nullable String again, Language language) {
        return language.choose(
                "第 " + dispatch + " 次派单时询问诉求人" + (again == null ? "" : "（第 " + again + " 次）"),
                "Asked of the caller at dispatch " + dispatch + (again == null ? "" : ", no. " + again));
    }
}
