package io.yihu.dispatch;

import io.yihu.dispatch.domain.Catalogue;
import io.yihu.dispatch.domain.CatalogueRow;
import io.yihu.dispatch.domain.Deadlines;
import io.yihu.dispatch.domain.Limits;
import io.yihu.dispatch.domain.Units;
import io.yihu.dispatch.domain.WorkingCalendar;
import io.yihu.events.CalendarReference;
import io.yihu.events.UnitReference;
import io.yihu.kit.reference.InvalidReferenceData;
import io.yihu.kit.reference.ReferenceFiles;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.io.Resource;

/**
 * The reference data of dispatch, read and checked as a whole: a service never starts with a catalogue that names an
 * unknown unit, rows that tie, or limits with holes.
 */
record DispatchReference(Units units, List<CalendarReference> calendars, Catalogue catalogue, Deadlines deadlines) {
    record UnitsFile(List<UnitReference> units) {}

    record CalendarsFile(List<CalendarReference> calendars) {}

    record CatalogueFile(String version, List<CatalogueRow> rows) {}

    /**
     * Reads the four files.
     *
     * @throws InvalidReferenceData naming file and entry
     */
    static DispatchReference read(DispatchProperties files) {
        UnitsFile units = ReferenceFiles.read(files.units(), UnitsFile.class);
        CalendarsFile calendars = ReferenceFiles.read(files.calendars(), CalendarsFile.class);
        Limits limits = ReferenceFiles.read(files.limits(), Limits.class);
        CatalogueFile catalogue = ReferenceFiles.read(files.catalogue(), CatalogueFile.class);
        Units known = checked(files.units(), () -> new Units(given("units", units.units())));
        return new DispatchReference(
                known,
                checked(files.calendars(), () -> given("calendars", calendars.calendars())),
                checked(
                        files.catalogue(),
                        () -> new Catalogue(
                                given("version", catalogue.version()), given("rows", catalogue.rows()), known)),
                new Deadlines(
                        limits,
                        checked(
                                files.calendars(),
                                () -> new WorkingCalendar(calendars.calendars(), limits.workingHours()))));
    }

    @SuppressWarnings("NullAway") // what a file leaves out is null, whatever the record says
    private static <T> T given(String key, T value) {
        if (value == null) {
            throw new IllegalArgumentException("missing: " + key);
        }
        return value;
    }

    private static <T> T checked(Resource file, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new InvalidReferenceData(file.getDescription(), "", String.valueOf(e.getMessage()));
        }
    }
}
