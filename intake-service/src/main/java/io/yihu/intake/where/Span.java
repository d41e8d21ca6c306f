package io.yihu.intake.where;

/**
 * A piece of the text as it was given.
 *
 * @param from where it begins, in UTF-16 units
 * @param to where it ends, exclusive
 */
public record Span(int from, int to, String text) {}
