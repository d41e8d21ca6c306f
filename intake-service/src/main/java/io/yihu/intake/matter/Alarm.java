package io.yihu.intake.matter;

import io.yihu.intake.domain.Risk;
import java.util.List;

/**
 * A risk that is mentioned.
 *
 * @param danger whether life or property is in danger, so that the ticket is as urgent as can be
 * @param words as the text has them
 */
public record Alarm(Risk risk, boolean danger, List<String> words) {}
