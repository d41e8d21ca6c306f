package io.yihu.dispatch.domain;

import io.yihu.events.Place;
import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * What the ticket is about, as intake last said.
 *
 * @param accusedUnit code of the unit that the caller accuses; missing where none is named, and in what was stored before
 */
public record WorkMatter(
        TicketKind kind,
        String category,
        Place place,
        Urgency urgency,
        @Nullable String accusedUnit) {
    /** Of an appeal that accuses no unit. */
    public WorkMatter(TicketKind kind, String category, Place place, Urgency urgency) {
        this(kind, category, place, urgency, null);
    }

    /** The same without saying who is accused: for whoever may not know. */
    public WorkMatter unaccusing() {
        return new WorkMatter(kind, category, place, urgency, null);
    }

    /** Whether such an appeal is given to a unit at all. */
    public boolean worked() {
        return kind.worked();
    }

    /** 举报: whoever need not know is told no more of it than its number. */
    public boolean sealed() {
        return Secrecy.of(kind) == Secrecy.SEALED;
    }
}
