package io.yihu.intake.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an order that comes once more says beyond what was said before. A platform that appends to its text repeats all of it, so only
 * what follows counts; one that rewrites is taken at its word.
 *
 * @param title at the registration, as the caller said it
 * @param description at the registration, as the caller said it
 * @param supplements what was added since, masked
 * @param mask as they were masked
 */
public record NewWords(String title, String description, List<String> supplements, UnaryOperator<String> mask) {

    /**
     * What is new in a title and a description.
     *
     * @return empty where they are those of the registration; blank where all else was added before
     */
    public Optional<String> in(String newTitle, String newDescription) {
        String ofTitle = beyond(title, newTitle);
        String ofDescription = beyond(description, newDescription);
        return ofTitle.isEmpty() && ofDescription.isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.of(ofTitle, ofDescription)
                        .map(this::beyondSupplements)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("\n")));
    }

    private String beyondSupplements(String words) {
        String left = words;
        for (String known : supplements) {
            if (left.length() >= known.length()
                    && mask.apply(left.substring(0, known.length())).equals(known)) {
                left = left.substring(known.length()).strip();
            }
        }
        return left;
    }

    private static String beyond(String old, String now) {
        String before = old.strip();
        String after = now.strip();
        return after.startsWith(before) ? after.substring(before.length()).strip() : after;
    }
}
