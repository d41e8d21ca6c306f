package io.yihu.events;

import java.util.Map;

/**
 * Wire names of the records that are not ticket events: texts, reference data, and what units are told. Texts and
 * reference data may be erased by a tombstone.
 */
public final class RecordType {
    /** Body {@link TicketText}, or none where the text was erased. */
    public static final String TEXT = "cn.12345.text.written.v1";
    /** Body {@link UnitReference}. */
    public static final String UNIT = "cn.12345.reference.unit.v1";
    /** Body {@link CalendarReference}. */
    public static final String CALENDAR = "cn.12345.reference.calendar.v1";
    /** Body {@link PlaceReference}. */
    public static final String PLACE = "cn.12345.reference.place.v1";
    /** Body {@link CategoryReference}. */
    public static final String CATEGORY = "cn.12345.reference.category.v1";
    /** Body {@link ClockReference}. */
    public static final String CLOCK = "cn.12345.reference.clock.v1";
    /** Body {@link UnitTicket}. */
    public static final String UNIT_TICKET = "cn.12345.unit.ticket.v1";

    private static final Map<String, Class<? extends Record>> BODIES = Map.of(
            TEXT, TicketText.class,
            UNIT, UnitReference.class,
            CALENDAR, CalendarReference.class,
            PLACE, PlaceReference.class,
            CATEGORY, CategoryReference.class,
            CLOCK, ClockReference.class,
            UNIT_TICKET, UnitTicket.class);

    private RecordType() {}

    /** Every wire name of this class with the Java record of its body. Immutable. */
    public static Map<String, Class<? extends Record>> bodies() {
        return BODIES;
    }
}
