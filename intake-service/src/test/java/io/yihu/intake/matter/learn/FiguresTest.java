package io.yihu.intake.matter.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Counting by hand what the figures say. */
class FiguresTest {
    private static final List<Answered> ANSWERS = List.of(
            new Answered("a", "a", 0.9),
            new Answered("a", "a", 0.8),
            new Answered("a", "b", 0.3),
            new Answered("b", "b", 0.7),
            new Answered("b", "c", 0.2));

    @Test
    void each_label_counts_the_same_however_rare() {
        Figures figures = Figures.of(ANSWERS);

        assertThat(figures.rows()).isEqualTo(5);
        assertThat(figures.accuracy()).isCloseTo(0.6, within(1e-9));
        assertThat(figures.labels())
                .extracting(Figures.OfLabel::label, Figures.OfLabel::rows)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", 3), org.assertj.core.groups.Tuple.tuple("b", 2));
        assertThat(figures.macroF1()).isCloseTo((0.8 + 0.5) / 2, within(1e-9));
    }

    @Test
    void of_the_most_confident_more_are_right() {
        assertThat(Figures.accuracyOfMostConfident(ANSWERS, 0.6)).isEqualTo(1);
        assertThat(Figures.accuracyOfMostConfident(ANSWERS, 1)).isCloseTo(0.6, within(1e-9));
        assertThat(Figures.of(List.of()).macroF1()).isZero();
    }

    @Test
    void the_interval_holds_the_figure_and_is_the_same_every_time() {
        Figures.Interval interval = Figures.bootstrap(ANSWERS, 400);

        assertThat(interval.low()).isLessThanOrEqualTo(0.65);
        assertThat(interval.high()).isGreaterThanOrEqualTo(0.65);
        assertThat(Figures.bootstrap(ANSWERS, 400)).isEqualTo(interval);
    }
}
