package io.yihu.intake.domain;

/**
 * A category that was given by what was learned, without a person.
 *
 * @param model version of what was learned
 * @param confidence from 0 to 1
 */
public record Automatic(Integer model, Double confidence) {}
