package io.yihu.dispatch.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Who answers at the units (值班联系人), in the order of their file. */
public final class Contacts {
    /** Nobody is named. */
    public static final Contacts NONE = new Contacts(List.of());

    private final List<Contact> contacts;

    /** Of these. */
    public Contacts(List<Contact> contacts) {
        this.contacts = List.copyOf(contacts);
    }

    /** Somebody who answers now, and until when. */
    public record OnDuty(Contact contact, Instant until) {}

    /** All of them. */
    public List<Contact> all() {
        return contacts;
    }

    /** Those of one unit. */
    public List<Contact> of(String unit) {
        return contacts.stream().filter(contact -> contact.unit().equals(unit)).toList();
    }

    /** Who answers at a unit at this moment. */
    public List<OnDuty> onDuty(String unit, Instant now, WorkingCalendar calendar) {
        LocalDateTime there = LocalDateTime.ofInstant(now, WorkingCalendar.ZONE);
        return of(unit).stream()
                .flatMap(contact -> Stream.ofNullable(contact.until(there, calendar))
                        .map(end -> Objects.requireNonNull(end)
                                .atZone(WorkingCalendar.ZONE)
                                .toInstant())
                        .map(end -> new OnDuty(contact, end)))
                .toList();
    }
}
