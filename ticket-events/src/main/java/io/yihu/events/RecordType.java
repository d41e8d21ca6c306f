package io.yihu.events;

/** Wire names of the records that are not ticket events: texts and reference data. */
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

    private RecordType() {}
}
