package io.yihu.dispatch.precedent;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.yihu.dispatch.domain.precedent.Precedent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A precedent with its words.
 *
 * @param readable whether the caller may read the ticket; where not, there are no words
 * @param title what the ticket is about
 * @param basis why the unit wanted to return it, or objected
 * @param ruling what the reviewer said
 */
record PrecedentView(
        @JsonUnwrapped Precedent precedent,
        boolean readable,
        @Nullable String title,
        @Nullable String basis,
        @Nullable String ruling) {
    static PrecedentView of(Precedent precedent, @Nullable Dossier dossier) {
        return dossier == null
                ? new PrecedentView(precedent, false, null, null, null)
                : new PrecedentView(
                        precedent,
                        dossier.readable(),
                        dossier.title(),
                        text(dossier, precedent.basisField()),
                        text(dossier, precedent.rulingField()));
    }

    private static @Nullable String text(Dossier dossier, @Nullable String field) {
        return field == null ? null : dossier.texts().get(field);
    }

    List<String> texts() {
        return Stream.of(title, basis, ruling).filter(Objects::nonNull).toList();
    }
}
