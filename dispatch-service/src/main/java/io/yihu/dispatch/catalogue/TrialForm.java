package io.yihu.dispatch.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The form of a trial as it was sent.
 *
 * @param draft the text of catalogue.csv
 * @param after where the changes to be listed begin
 */
record TrialForm(
        @Nullable String draft,
        @Nullable String from,
        @Nullable String to,
        @Nullable String on,
        @Nullable String after) {
    static final TrialForm EMPTY = new TrialForm(null, null, null, null, null);

    /** Nothing but a draft. */
    static TrialForm of(String draft) {
        return new TrialForm(draft, null, null, null, null);
    }

    TrialQuery query() {
        return new TrialQuery(from, to, on);
    }
}
