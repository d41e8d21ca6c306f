package io.yihu.dispatch;

import io.yihu.kit.problem.Language;
import io.yihu.kit.time.Shanghai;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 批示往来 in the reader's words: what a leader wrote, by when it was to be answered, and the answer.
 *
 * @param title which one, when it was given and by when it is to be answered
 * @param answered when it was answered, on time or late, and with what where it has no answer of its own; missing while it waits
 * @param answer missing where there is none of its own
 */
record InstructionWords(
        String title,
        String words,
        @Nullable String answered,
        @Nullable String answer) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Shanghai.ZONE);

    /**
     * Those whose words the reader may read, the first first.
     *
     * @param texts of the ticket, by field
     */
    static List<InstructionWords> of(List<InstructionLine> lines, Map<String, String> texts, Language language) {
        return lines.stream()
                .filter(line -> texts.containsKey(field(line)))
                .map(line -> new InstructionWords(
                        title(line, language),
                        texts.getOrDefault(field(line), ""),
                        answered(line, lines, texts, language),
                        texts.get(answer(line))))
                .toList();
    }

    private static String title(InstructionLine line, Language language) {
        String number =
                language.choose("领导第 " + line.number() + " 次批示", "A leader's instruction, no. " + line.number());
        String given = line.givenAt() == null ? "" : " " + TIME.format(line.givenAt());
        if (line.answerBy() == null) {
            return number + given;
        }
        String until = TIME.format(line.answerBy());
        String waits = line.waits() ? language.choose("，待答复", ", not answered yet") : "";
        return number + given + language.choose("，答复期限 " + until, ", to be answered by " + until) + waits;
    }

    private static @Nullable String answered(
            InstructionLine line, List<InstructionLine> all, Map<String, String> texts, Language language) {
        Instant at = line.answeredAt();
        if (at == null) {
            return null;
        }
        String late = line.onTime() == null
                ? ""
                : line.onTime() ? language.choose("，按时", ", on time") : language.choose("，逾期", ", late");
        String with = texts.containsKey(answer(line))
                ? ""
                : language.choose("，", ", ") + with(line, at, all, texts, language);
        return language.choose("答复 ", "Answered ") + TIME.format(at) + late + with;
    }

    /** An answer to a later one that had been given by then, or the reply to the caller. */
    private static String with(
            InstructionLine line, Instant at, List<InstructionLine> all, Map<String, String> texts, Language language) {
        return all.stream()
                .filter(later -> later.number() > line.number() && texts.containsKey(answer(later)))
                .filter(later -> later.givenAt() != null && !later.givenAt().isAfter(at))
                .findFirst()
                .map(later ->
                        language.choose("与第 " + later.number() + " 次批示一并答复", "together with no. " + later.number()))
                .orElse(language.choose("以办结回复答复", "by the reply to the caller"));
    }

    private static String field(InstructionLine line) {
        return "instruction-" + line.number();
    }

    private static String answer(InstructionLine line) {
        return field(line) + "-answer";
    }
}
