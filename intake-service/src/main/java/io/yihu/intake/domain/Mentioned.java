package io.yihu.intake.domain;

import java.util.List;

/**
 * What words of a text speak for.
 *
 * @param weight of all of them together
 * @param heaviest weight of the one that says most
 * @param words as the text has them
 */
public record Mentioned(Meaning meaning, String value, int weight, int heaviest, List<String> words) {}
