package io.yihu.allinone.demo;

import io.yihu.events.CallbackAnswers;
import io.yihu.events.Satisfaction;
import java.math.BigDecimal;

/** What a caller's answers count: the domain's section 6. */
public final class AnswerFigures {
    private static final BigDecimal BASICALLY = new BigDecimal("0.9");

    private AnswerFigures() {}

    /** Of one call-back. */
    public static Figures of(CallbackAnswers answers) {
        Figures figures = one(Figure.CALLED_BACK)
                .plus(one(Figure.CONTACTED_OF))
                .plus(one(Figure.SOLVED_OF))
                .plus(one(Figure.SATISFIED_OF));
        figures = answers.contacted() ? figures.plus(one(Figure.CONTACTED)) : figures;
        figures = answers.solved() ? figures.plus(one(Figure.SOLVED)) : figures;
        return figures.plus(Figures.of(Figure.SATISFIED, weight(answers.satisfaction())));
    }

    private static BigDecimal weight(Satisfaction satisfaction) {
        return switch (satisfaction) {
            case SATISFIED -> BigDecimal.ONE;
            case BASICALLY_SATISFIED -> BASICALLY;
            case DISSATISFIED -> BigDecimal.ZERO;
        };
    }

    private static Figures one(Figure figure) {
        return Figures.of(figure, BigDecimal.ONE);
    }
}
