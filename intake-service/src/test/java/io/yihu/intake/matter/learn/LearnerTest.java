package io.yihu.intake.matter.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Learning, on invented texts. */
class LearnerTest {
    private static final List<String> DRAIN = List.of("下水道堵了", "污水外溢", "窨井冒水", "排水管不通", "门口臭气熏天");
    private static final List<String> NOISE = List.of("音响太吵", "半夜还在放歌", "低音炮震得睡不着", "喇叭叫卖", "烧烤店喧哗");
    private static final List<String> WAGES = List.of("工资没有发", "拖欠三个月工钱", "包工头跑了", "老板说没有钱", "活干完不结账");
    private static final List<String> PLACES = List.of("南门", "菜场旁", "三号楼", "学校对面", "河边", "车站后面");

    @Test
    void what_was_never_seen_is_recognised_with_the_words_that_say_so() {
        Model model = new Learner(Recipe.USUAL).learn(rows(300, 1));

        List<Example> others = rows(60, 2);
        long right = others.stream()
                .filter(row -> model.guess(row.text()).get(0).label().equals(row.label()))
                .count();

        assertThat(right).isGreaterThanOrEqualTo(58);
        assertThat(model.guess("单元门口下水道堵了，污水外溢").get(0).label()).isEqualTo("drain");
        assertThat(model.reasons("单元门口下水道堵了，污水外溢", "drain", 3)).isNotEmpty().allMatch("单元门口下水道堵了，污水外溢"::contains);
        assertThat(model.reasons("单元门口下水道堵了", "nobody", 3)).isEmpty();
    }

    @Property(tries = 8)
    void the_same_rows_in_any_order_make_the_same_bytes(@ForAll long seed) {
        List<Example> rows = rows(80, 3);
        List<Example> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));

        byte[] one = ModelBytes.write(new Learner(Recipe.USUAL).learn(rows));
        byte[] other = ModelBytes.write(new Learner(Recipe.USUAL).learn(shuffled));

        assertThat(other).isEqualTo(one);
    }

    @Test
    void a_model_read_back_says_the_same() {
        Model model = new Learner(Recipe.USUAL).learn(rows(120, 4)).calibrated(rows(40, 5));

        Model read = ModelBytes.read(ModelBytes.write(model));

        rows(20, 6).forEach(row -> assertThat(read.guess(row.text())).isEqualTo(model.guess(row.text())));
        assertThat(read.size()).isEqualTo(model.size());
        Assertions.assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ModelBytes.read(new byte[] {1, 2, 3}));
    }

    @Property(tries = 200)
    void shares_of_any_text_are_ordered_and_sum_up_to_one(@ForAll String text) {
        List<Guess> guesses = SMALL.guess(text);

        assertThat(guesses).isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()));
        if (!guesses.isEmpty()) {
            assertThat(guesses.stream().mapToDouble(Guess::confidence).sum()).isCloseTo(1, Assertions.within(1e-9));
        }
    }

    private static final Model SMALL = new Learner(Recipe.USUAL).learn(rows(60, 7));

    @Test
    void rows_whose_labels_were_drawn_by_lot_make_a_model_that_knows_it_is_not_sure() {
        List<Example> sound = rows(300, 8);
        List<Example> half = new ArrayList<>();
        Random lot = new Random(9);
        for (Example row : sound) {
            half.add(lot.nextInt(10) < 4 ? new Example(row.id(), row.text(), "wages") : row);
        }
        Learner learner = new Learner(Recipe.USUAL);

        double sure = mean(learner.learn(sound).calibrated(rows(100, 10)));
        double unsure = mean(learner.learn(half.subList(0, 200)).calibrated(half.subList(200, 300)));

        assertThat(sure).isGreaterThan(0.95);
        assertThat(unsure).isLessThan(0.85);
    }

    @Test
    void what_only_one_caller_ever_said_is_no_term() {
        List<Example> rows = new ArrayList<>(rows(60, 11));
        rows.add(new Example("x", "某某某的名字在这里堵了", "drain"));

        Model model = new Learner(Recipe.USUAL).learn(rows);

        assertThat(model.reasons("某某某的名字在这里堵了", "drain", 50)).noneMatch(reason -> reason.contains("某"));
        assertThat(model.guess("ψψψ")).isEmpty();
    }

    @Test
    void of_a_text_that_is_hardly_known_nothing_is_said() {
        Model model = new Learner(Recipe.USUAL).learn(rows(300, 14));

        assertThat(model.guess("您好，河边")).isEmpty();
        assertThat(model.guess("南门污水外溢")).isNotEmpty();
    }

    @Test
    void one_label_alone_cannot_be_learned() {
        List<Example> one = rows(30, 12).stream()
                .map(row -> new Example(row.id(), row.text(), "all"))
                .toList();

        assertThatIllegalArgumentException().isThrownBy(() -> new Learner(Recipe.USUAL).learn(one));
    }

    private static double mean(Model model) {
        return rows(60, 13).stream()
                .mapToDouble(row -> model.guess(row.text()).get(0).confidence())
                .average()
                .orElseThrow();
    }

    private static List<Example> rows(int count, long seed) {
        Random random = new Random(seed);
        List<Example> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String label = List.of("drain", "noise", "wages").get(i % 3);
            List<String> words = i % 3 == 0 ? DRAIN : i % 3 == 1 ? NOISE : WAGES;
            String text =
                    one(PLACES, random) + one(words, random) + "。" + one(PLACES, random) + "，" + one(words, random);
            rows.add(new Example(seed + "-" + i, text, label));
        }
        return rows;
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
