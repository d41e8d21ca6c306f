package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.dispatch.UnitsTexts.Said;
import io.yihu.kit.problem.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitsTextsTest {
    private static final Map<String, String> TEXTS = texts(
            "return-1",
            "ruling-1",
            "whistle-1",
            "summons-1-zhifa",
            "summons-1-chengguan",
            "findings-1",
            "order-1-zhifa",
            "findings-1-2",
            "task-1-2-zhifa",
            "part-1-2-zhifa",
            "assist-2-zhifa",
            "instruction-1",
            "instruction-1-answer",
            "decision-1",
            "reply-1",
            "title");

    @Test
    void what_units_said_is_told_in_the_order_in_which_they_said_it_and_by_name() {
        assertThat(UnitsTexts.said(TEXTS, unit -> unit.equals("zhifa") ? "执法大队" : unit, Language.ZH))
                .containsExactly(
                        new Said("第 1 次派单的退单理由", "return-1"),
                        new Said("第 1 次吹哨的事由", "whistle-1"),
                        new Said("执法大队对第 1 次吹哨的报到说明", "summons-1-zhifa"),
                        new Said("chengguan对第 1 次吹哨的报到说明", "summons-1-chengguan"),
                        new Said("第 1 次吹哨的会诊意见（第 2 次）", "findings-1-2"),
                        new Said("第 1 次吹哨的会诊意见", "findings-1"),
                        new Said("执法大队第 1 次吹哨的协办情况", "order-1-zhifa"),
                        new Said("执法大队第 1 次吹哨的任务", "task-1-2-zhifa"),
                        new Said("执法大队第 1 次吹哨的协办情况", "part-1-2-zhifa"),
                        new Said("执法大队第 2 次派单的协办情况", "assist-2-zhifa"),
                        new Said("第 1 轮答复（公开）", "reply-1"));
    }

    @Test
    void what_reviewers_wrote_stands_apart() {
        assertThat(UnitsTexts.decided(TEXTS, unit -> unit, Language.EN))
                .extracting(Said::text)
                .containsExactly("ruling-1", "decision-1");
    }

    private static Map<String, String> texts(String... fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        List.of(fields).forEach(field -> texts.put(field, field));
        return texts;
    }
}
