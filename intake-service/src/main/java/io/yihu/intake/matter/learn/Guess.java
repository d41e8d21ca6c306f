package io.yihu.intake.matter.learn;

/**
 * One label that a text may have.
 *
 * @param confidence how often such a guess is right, from 0 to 1
 */
public record Guess(String label, double confidence) {}
