package io.yihu.intake.again;

import io.yihu.events.Place;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an appeal so far. Its text form holds none of it.
 *
 * @param text masked, as the texts are that it is compared with
 */
record Asked(
        @Nullable String phone,
        @Nullable Place place,
        @Nullable String category,
        String text) {

    @Override
    public String toString() {
        return "Asked[***]";
    }
}
