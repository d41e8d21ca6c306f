package io.yihu.intake.domain.again;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Texts that say the same in other words are like, others are not. */
class GramsTest {
    private static final double THRESHOLD = 0.14;
    private static final List<List<String>> MATTERS = List.of(
            List.of("松涛里三栋下水道堵塞", "污水从井盖冒出来", "臭味飘到楼上住户家里", "物业一直没有来疏通"),
            List.of("信泰和府临街商铺高音喇叭", "从早到晚循环播放促销广告", "学生在家没法写作业", "找过店主不肯关掉音响"),
            List.of("海关路口流动摊贩占道", "三轮车停满人行通道", "放学时段行人只能走机动车道", "城管走了又摆回来"),
            List.of("书院路电梯经常停运", "老人被困在轿厢半个小时", "维保单位每次修完又坏", "要求更换新的曳引机"));
    private static final List<String> OPENINGS = List.of("你好，", "我要反映一下，", "来电人称：", "再次来电，");
    private static final List<String> ENDINGS = List.of("请尽快处理。", "希望有人管。", "麻烦催办！", "");

    private final Commonness nothingHeard = new Commonness();
    private final Commonness usual = new Commonness();

    /** What callers say of any matter has been heard often. */
    GramsTest() {
        for (int i = 0; i < 3_000; i++) {
            OPENINGS.forEach(said -> usual.hear(Grams.of(said)));
            ENDINGS.forEach(said -> usual.hear(Grams.of(said)));
        }
    }

    @Test
    void what_is_written_wide_in_capitals_or_between_other_marks_is_the_same() {
        assertThat(likeness("Ａ3区　下水道、堵塞！", "a3区 下水道,堵塞")).isGreaterThan(0.999);
    }

    @Test
    void a_text_without_two_neighbouring_characters_is_like_nothing() {
        assertThat(Grams.of("啊！？ 1").size()).isZero();
        assertThat(likeness("啊", "啊")).isZero();
    }

    @Test
    void what_everybody_says_counts_less_than_what_few_say() {
        Commonness heard = new Commonness();
        for (int i = 0; i < 500; i++) {
            heard.hear(Grams.of("请有关部门尽快处理"));
        }
        Grams one = Grams.of("松涛里下水道，请有关部门尽快处理");
        Grams sameRequest = Grams.of("海关路摊贩多，请有关部门尽快处理");
        Grams samePlace = Grams.of("松涛里下水道又堵了没有人来修");

        assertThat(one.likeness(sameRequest, nothingHeard)).isGreaterThan(one.likeness(samePlace, nothingHeard));
        assertThat(one.likeness(sameRequest, heard)).isLessThan(one.likeness(samePlace, heard));
    }

    @Property(tries = 300)
    void it_is_the_same_from_both_sides_and_again_and_between_nothing_and_all(
            @ForAll @StringLength(max = 60) String one, @ForAll @StringLength(max = 60) String other) {
        double likeness = likeness(one, other);

        assertThat(likeness).isBetween(0.0, 1.0).isEqualTo(likeness(other, one)).isEqualTo(likeness(one, other));
        if (Grams.of(one).size() > 0) {
            assertThat(likeness(one, one)).isGreaterThan(0.999);
        }
    }

    @Property(tries = 300)
    void the_same_matter_in_other_words_is_alike_and_another_matter_in_the_same_phrases_is_not(@ForAll Random dice) {
        int matter = dice.nextInt(MATTERS.size());
        int another = (matter + 1 + dice.nextInt(MATTERS.size() - 1)) % MATTERS.size();
        String told = told(matter, dice);

        Grams asked = Grams.of(told);
        assertThat(asked.likeness(Grams.of(told(matter, dice)), usual)).isGreaterThan(THRESHOLD);
        assertThat(asked.likeness(Grams.of(told(another, dice)), usual)).isLessThan(THRESHOLD);
    }

    /** Other opening and ending, clauses in another order, one of them left out, fillers between. */
    private static String told(int matter, Random dice) {
        List<String> clauses = new ArrayList<>(MATTERS.get(matter));
        Collections.shuffle(clauses, dice);
        clauses.remove(dice.nextInt(clauses.size()));
        String between = dice.nextBoolean() ? "，另外" : "；";
        return any(OPENINGS, dice) + String.join(between, clauses) + "。" + any(ENDINGS, dice);
    }

    private static String any(List<String> of, Random dice) {
        return of.get(dice.nextInt(of.size()));
    }

    private double likeness(String one, String other) {
        return Grams.of(one).likeness(Grams.of(other), nothingHeard);
    }
}
