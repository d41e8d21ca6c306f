package io.yihu.dispatch;

import io.yihu.events.ContactChannel;
import io.yihu.events.ContactResult;
import io.yihu.events.Outcome;
import io.yihu.events.WhistleKind;
import io.yihu.kit.time.Shanghai;
import io.yihu.kit.web.CommandHeaders;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Whatever a form of a step holds; each step looks at its own fields.
 *
 * @param version what the person saw when deciding
 * @param key made with the form, so that a form sent twice acts once
 * @param unit whom a return or an objection suggests, where a ruling sends the ticket, or whose duty it was
 * @param units whom a whistle summons
 * @param until Shanghai time, to the minute
 * @param request number of the request that is decided
 * @param words why, or what is asked, or a note, as the step needs it
 * @param orders the rows of joint findings that say something
 */
record StepForm(
        @Nullable Long version,
        @Nullable @Pattern(regexp = "[0-9a-f-]{36}") String key,
        @Nullable @Size(max = 64) String unit,

        @Nullable @Size(max = 20) List<@Size(max = 64) String> units,
        @Nullable WhistleKind kind,
        @Nullable Integer score,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
        LocalDateTime until,

        @Nullable @Size(max = 2000) String words,
        @Nullable ContactChannel channel,
        @Nullable ContactResult result,
        @Nullable Outcome outcome,
        @Nullable @Size(max = 4000) String publicText,
        @Nullable @Size(max = 4000) String internalText,
        @Nullable Integer request,
        @Nullable @Size(max = 100) List<@Valid OrderForm> orders) {
    static final StepForm EMPTY =
            new StepForm(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** A field left empty says nothing. */
    StepForm {
        key = text(key);
        unit = text(unit);
        words = text(words);
        publicText = text(publicText);
        internalText = text(internalText);
        orders = orders == null
                ? List.of()
                : orders.stream().filter(row -> row != null && !row.empty()).toList();
    }

    CommandHeaders headers() {
        return new CommandHeaders(key, version);
    }

    @Nullable
    Instant untilInstant() {
        return until == null ? null : until.atZone(Shanghai.ZONE).toInstant();
    }

    List<OrderRequest> orderRequests() {
        return rows().stream().map(OrderForm::request).toList();
    }

    /** The row of a unit; nothing where it says nothing. */
    public @Nullable OrderForm order(String ofUnit) {
        return rows().stream()
                .filter(row -> ofUnit.equals(row.unit()))
                .findFirst()
                .orElse(null);
    }

    /** What the deciders call the row of a unit; nothing where it says nothing. */
    public String orderName(String ofUnit) {
        OrderForm row = order(ofUnit);
        return row == null ? "" : orderName(rows().indexOf(row));
    }

    /** The names of all fields in rows, as the deciders call them. */
    Set<String> orderFields() {
        return IntStream.range(0, rows().size())
                .mapToObj(StepForm::orderName)
                .flatMap(row -> Stream.of(row + ".unit", row + ".task", row + ".until"))
                .collect(Collectors.toSet());
    }

    private static String orderName(int row) {
        return "orders[" + row + "]";
    }

    private List<OrderForm> rows() {
        return orders == null ? List.of() : orders;
    }

    ContactRequest contact() {
        return new ContactRequest(channel, result);
    }

    RejectRequest note() {
        return new RejectRequest(words, request);
    }

    WishRequest wish() {
        return new WishRequest(untilInstant(), words, unit);
    }

    GrantRequest ruling() {
        return new GrantRequest(unit, words, request);
    }

    private static @Nullable String text(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
