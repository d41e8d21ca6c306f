package io.yihu.dispatch.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The duty lists of the communities, in the order of their file. A community without a list only assists. */
public final class Duties {
    /** No lists at all. */
    public static final Duties NONE = new Duties(List.of());

    private final List<Duty> duties;

    /** Of these lines. */
    public Duties(List<Duty> duties) {
        this.duties = List.copyOf(duties);
    }

    /** All lines. */
    public List<Duty> all() {
        return duties;
    }

    /** The lines of one unit. */
    public List<Duty> of(String unit) {
        return duties.stream().filter(duty -> duty.unit().equals(unit)).toList();
    }

    /** Whether a matter is on the unit's list on this day. */
    public boolean allow(String unit, String category, LocalDate day) {
        return of(unit).stream().anyMatch(duty -> duty.holdsOn(day) && duty.covers(category));
    }

    /**
     * Whether a row of the catalogue is on the unit's list on all days on which it counts: one line that covers all of it.
     *
     * @param last missing where it counts without an end
     */
    public boolean allowOver(String unit, String pattern, LocalDate first, @Nullable LocalDate last) {
        return of(unit).stream().anyMatch(duty -> duty.holdsOver(first, last) && duty.covers(pattern));
    }
}
