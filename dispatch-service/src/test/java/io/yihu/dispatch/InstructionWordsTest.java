package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.kit.problem.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 批示往来: what leaders wrote and what became of it, one after the other. */
class InstructionWordsTest {
    private static final Instant NINE = Instant.parse("2026-09-07T01:00:00Z");

    @Test
    void two_instructions_with_one_answer_are_each_judged_by_their_own_deadline() {
        Instant answered = at(5);
        List<InstructionLine> lines = List.of(
                new InstructionLine(1, NINE, at(3), answered, false, false),
                new InstructionLine(2, at(2), at(8), answered, true, false),
                new InstructionLine(3, at(6), at(9), null, null, true));
        Map<String, String> texts = Map.of(
                "instruction-1", "请说明", "instruction-2", "请到场", "instruction-2-answer", "已到场", "instruction-3", "请复查");

        assertThat(InstructionWords.of(lines, texts, Language.ZH))
                .containsExactly(
                        new InstructionWords(
                                "领导第 1 次批示 2026-09-07 09:00，答复期限 2026-09-07 12:00",
                                "请说明",
                                "答复 2026-09-07 14:00，逾期，与第 2 次批示一并答复",
                                null),
                        new InstructionWords(
                                "领导第 2 次批示 2026-09-07 11:00，答复期限 2026-09-07 17:00",
                                "请到场",
                                "答复 2026-09-07 14:00，按时",
                                "已到场"),
                        new InstructionWords(
                                "领导第 3 次批示 2026-09-07 15:00，答复期限 2026-09-07 18:00，待答复", "请复查", null, null));
    }

    @Test
    void what_was_answered_before_the_next_was_written_was_answered_by_the_reply() {
        List<InstructionLine> lines = List.of(
                new InstructionLine(1, NINE, at(3), at(1), true, false),
                new InstructionLine(2, at(2), at(8), at(5), true, false));
        Map<String, String> texts =
                Map.of("instruction-1", "请说明", "instruction-2", "请到场", "instruction-2-answer", "已到场");

        assertThat(InstructionWords.of(lines, texts, Language.EN).get(0).answered())
                .isEqualTo("Answered 2026-09-07 10:00, on time, by the reply to the caller");
    }

    @Test
    void who_may_not_read_the_words_sees_nothing_of_it() {
        List<InstructionLine> lines = List.of(new InstructionLine(1, NINE, at(3), null, null, true));

        assertThat(InstructionWords.of(lines, Map.of(), Language.ZH)).isEmpty();
    }

    private static Instant at(int hours) {
        return NINE.plusSeconds(hours * 3600L);
    }
}
