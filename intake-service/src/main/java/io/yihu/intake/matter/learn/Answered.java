package io.yihu.intake.matter.learn;

/**
 * What was guessed of a text whose label is known.
 *
 * @param confidence of the guess
 */
public record Answered(String label, String guess, double confidence) {
    /** Whether the guess was right. */
    public boolean right() {
        return label.equals(guess);
    }
}
