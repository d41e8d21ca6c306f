package io.yihu.intake.domain.platform;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * How a platform writes a time.
 *
 * @param form {@code EPOCH_SECONDS}, {@code EPOCH_MILLIS}, {@code ISO} with an offset, or a pattern such as {@code yyyy-MM-dd HH:mm:ss}
 * @param zone of a pattern; missing: Asia/Shanghai
 */
public record TimeForm(String form, @Nullable String zone) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter OURS = strict("yyyy-MM-dd HH:mm");

    /** Whether a time can be read in it at all. */
    public boolean usable() {
        try {
            where();
            return isNumber() || form.equals("ISO") || strict(form) != null;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Their time as people here read it: Asia/Shanghai, to the minute, or the day where they say no more.
     *
     * @throws DateTimeException where it is none
     */
    public String read(String theirs) {
        if (isNumber()) {
            return written(epoch(theirs));
        }
        if (form.equals("ISO")) {
            return written(OffsetDateTime.parse(theirs).toInstant());
        }
        TemporalAccessor read =
                strict(form).parseBest(theirs, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
        if (read instanceof ZonedDateTime time) {
            return written(time.toInstant());
        }
        return read instanceof LocalDateTime time
                ? written(time.atZone(where()).toInstant())
                : LocalDate.from(read).toString();
    }

    private boolean isNumber() {
        return form.equals("EPOCH_SECONDS") || form.equals("EPOCH_MILLIS");
    }

    private Instant epoch(String theirs) {
        try {
            long number = Long.parseLong(theirs);
            return form.equals("EPOCH_MILLIS") ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        } catch (NumberFormatException e) {
            throw new DateTimeException("not a number", e);
        }
    }

    private ZoneId where() {
        return zone == null ? SHANGHAI : ZoneId.of(zone);
    }

    private static String written(Instant time) {
        return OURS.format(time.atZone(SHANGHAI));
    }

    /** A day that does not exist is refused, not moved: so the year of the era becomes the year. */
    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern.replace('y', 'u')).withResolverStyle(ResolverStyle.STRICT);
    }
}
