package io.yihu.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What words say. */
class LexiconTest {
    private static final Lexicon LEXICON = new Lexicon(List.of(
            new LexiconEntry(Meaning.CATEGORY, "drainage.blocked", 3, List.of("下水道", "窨井")),
            new LexiconEntry(Meaning.CATEGORY, "drainage.blocked", 1, List.of("堵", "ktv")),
            new LexiconEntry(Meaning.CATEGORY, "labour.wages", 3, List.of("欠…工资")),
            new LexiconEntry(Meaning.RISK, "LIFE", 3, List.of("着火", "掉进…井")),
            new LexiconEntry(Meaning.RISK, "SELF_HARM", 5, List.of("跳楼")),
            new LexiconEntry(Meaning.NOT, "NONE", 1, List.of("没有着火", "跳楼价"))));

    @Test
    void a_word_counts_once_and_the_heaviest_comes_first() {
        assertThat(LEXICON.look("下水道堵了，下水道又堵，还欠着我们工资"))
                .extracting(Mentioned::value, Mentioned::weight, Mentioned::words)
                .containsExactly(
                        tuple("drainage.blocked", 4, List.of("下水道", "堵")), tuple("labour.wages", 3, List.of("欠着我们工资")));
    }

    @Test
    void a_gap_is_short_and_ends_with_its_sentence() {
        assertThat(LEXICON.look("孩子掉进路边的井里")).extracting(Mentioned::value).contains("LIFE");
        assertThat(LEXICON.look("东西掉进水里。旁边有井")).isEmpty();
        assertThat(LEXICON.look("掉进去一二三四五六七八九十井")).isEmpty();
    }

    @Test
    void what_is_denied_raises_no_alarm_unless_it_is_said_elsewhere_too() {
        assertThat(LEXICON.look("店里卖跳楼价，幸好没有着火")).isEmpty();
        assertThat(LEXICON.look("一楼没有着火，二楼着火了")).extracting(Mentioned::words).containsExactly(List.of("着火"));
    }

    @Test
    void full_width_and_capitals_are_the_same() {
        assertThat(LEXICON.look("ＫＴＶ")).extracting(Mentioned::value).containsExactly("drainage.blocked");
    }
}
