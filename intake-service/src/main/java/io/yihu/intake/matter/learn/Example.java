package io.yihu.intake.matter.learn;

/**
 * A text whose label is known. Its text form holds none of it.
 *
 * @param id tells it from others; decides for ever whether it is learned from or held out
 */
public record Example(String id, String text, String label) {
    @Override
    public String toString() {
        return "Example[***]";
    }
}
