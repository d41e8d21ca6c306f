package io.yihu.intake.matter;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How intake learns, and what it may do by itself.
 *
 * @param automaticAbove confidence above which an order with a known place is classified without a person; 1 for never
 * @param automaticFrom labelled tickets below which it only suggests
 * @param leastRows labelled tickets below which nothing is learned
 * @param mostRows the newest so many labelled tickets are learned of; each thousand takes about 15 MB while it learns
 * @param learnFrom how far back labelled tickets count
 * @param trainEvery pause between trainings (business time); 0 for only by command
 */
@ConfigurationProperties("yihu.intake.matter")
public record MatterSettings(
        @DefaultValue("0.97") double automaticAbove,
        @DefaultValue("1000") int automaticFrom,
        @DefaultValue("100") int leastRows,
        @DefaultValue("10000") int mostRows,
        @DefaultValue("P3Y") Period learnFrom,
        @DefaultValue("PT0S") Duration trainEvery) {

    /** Whether an order may be classified without a person. */
    boolean mayBeAutomatic(long labelled, double confidence) {
        return labelled >= automaticFrom && confidence > automaticAbove;
    }
}
