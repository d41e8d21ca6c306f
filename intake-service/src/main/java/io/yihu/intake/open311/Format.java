package io.yihu.intake.open311;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.MediaType;

/** How an answer is written; the end of the path says it. XML is what the standard requires. */
enum Format {
    /** {@code .xml} */
    XML("text"),
    /** {@code .json} */
    JSON("application");

    /** The part of a path pattern that stands for one of them. */
    static final String PATTERN = ".{format:xml|json}";

    private final MediaType type;

    Format(String family) {
        this.type = new MediaType(family, name().toLowerCase(Locale.ROOT), StandardCharsets.UTF_8);
    }

    /** What a path ends with. */
    static Format of(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }

    MediaType type() {
        return type;
    }
}
