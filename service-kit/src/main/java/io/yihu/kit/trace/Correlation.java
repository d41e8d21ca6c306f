package io.yihu.kit.trace;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The correlation id of the work a thread is doing, held in the logging context. It does not travel to other threads by
 * itself: whoever hands work over passes the id on and uses {@link #run}.
 */
public final class Correlation {
    /** The request and response header. */
    public static final String HEADER = "X-Correlation-Id";

    /** The key in the logging context. */
    public static final String CORRELATION_ID = "correlationId";

    /** The key of the ticket in the logging context. */
    public static final String TICKET_ID = "ticketId";

    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** Seven digits in a row may be a telephone number, which would then stand in logs and events for ever. */
    private static final Pattern LONG_NUMBER = Pattern.compile(".*[0-9]{7}.*");

    /** A UUID, or the id of a trace or span: random digits, a letter among them. */
    private static final Pattern RANDOM = Pattern.compile(
            "(?=.*[a-fA-F])" + "([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9a-fA-F]{32}|[0-9a-fA-F]{16})");

    private Correlation() {}

    /** The id of the present work, or nothing outside of any. */
    public static @Nullable String current() {
        return MDC.get(CORRELATION_ID);
    }

    /** A new id. */
    public static String generate() {
        return UUID.randomUUID().toString();
    }

    /**
     * The id as given where it is 1 to 64 letters, digits, dots, hyphens and underscores and could not be a telephone
     * number, otherwise a new one.
     */
    public static String accept(@Nullable String given) {
        return given != null && isPlain(given) && !maybeSomebodysNumber(given) ? given : generate();
    }

    private static boolean maybeSomebodysNumber(String given) {
        return LONG_NUMBER.matcher(given).matches() && !RANDOM.matcher(given).matches();
    }

    /** Nothing that could forge a log line. */
    static boolean isPlain(String id) {
        return VALID.matcher(id).matches();
    }

    /** Does the work under an id (accepted or replaced, see {@link #accept}), then restores what was there before. */
    public static void run(@Nullable String id, Runnable work) {
        with(CORRELATION_ID, accept(id), work);
    }

    /** Does the work with log lines naming the ticket, then restores what was there before. */
    public static void forTicket(String ticketId, Runnable work) {
        with(TICKET_ID, ticketId, work);
    }

    /** The same for work with a result. */
    public static <T> T forTicket(String ticketId, Supplier<T> work) {
        String before = MDC.get(TICKET_ID);
        MDC.put(TICKET_ID, ticketId);
        try {
            return work.get();
        } finally {
            restore(TICKET_ID, before);
        }
    }

    private static void with(String key, String value, Runnable work) {
        String before = MDC.get(key);
        MDC.put(key, value);
        try {
            work.run();
        } finally {
            restore(key, before);
        }
    }

    private static void restore(String key, @Nullable String before) {
        if (before == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, before);
        }
    }
}
