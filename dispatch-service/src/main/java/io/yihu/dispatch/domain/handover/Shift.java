package io.yihu.dispatch.domain.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * One shift (班次).
 *
 * @param day on which it begins, Asia/Shanghai
 * @param number 1, 2, 3 … of that day
 * @param from its beginning
 * @param to the beginning of the next one
 */
public record Shift(LocalDate day, Integer number, Instant from, Instant to) {

    /** Its name in addresses, and that of its handover: a shift is handed over once. */
    public String id() {
        return id(day, number);
    }

    static String id(LocalDate day, int number) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day) + "-" + number;
    }

    /** Whether this moment lies in it. */
    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }
}
