package io.yihu.intake.domain.platform;

import io.yihu.kit.decision.Refusal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts one platform's orders into our words and codes. What it does not map it does not look at. */
public final class OrderMapping {
    private final Map<OrderField, List<FieldRow>> fields = new EnumMap<>(OrderField.class);
    private final Codebook codes;

    OrderMapping(List<FieldRow> fields, List<CodeRow> codes) {
        fields.forEach(row -> this.fields
                .computeIfAbsent(row.ours(), any -> new ArrayList<>())
                .add(row));
        this.codes = new Codebook(codes);
    }

    /**
     * An order that was read.
     *
     * @param values by our field; what was not said is not there
     * @param refusals one for each of their fields that is wrong, as they call it
     */
    public record Reading(Map<OrderField, String> values, List<Refusal> refusals) {
        /** Copies both. */
        public Reading {
            values = Map.copyOf(values);
            refusals = List.copyOf(refusals);
        }

        /** Tells none of it. */
        @Override
        public String toString() {
            return "Reading[***]";
        }
    }

    /** Reads one. */
    public Reading read(Sent order) {
        Map<OrderField, String> values = new EnumMap<>(OrderField.class);
        List<Refusal> refusals = new ArrayList<>();
        fields.forEach((ours, rows) -> {
            List<String> said = rows.stream()
                    .map(row -> value(row, order, refusals))
                    .filter(Objects::nonNull)
                    .map(text -> Objects.requireNonNull(text))
                    .toList();
            if (!said.isEmpty()) {
                values.put(ours, ours.together() ? String.join(ours.between(), said) : said.get(0));
            }
        });
        return new Reading(values, refusals);
    }

    /** What they call a field that a registration blames; unchanged where they have no name for it. */
    public Refusal blamingTheirs(Refusal refusal) {
        String field = refusal.field();
        return field == null
                ? refusal
                : OrderField.blamed(field)
                        .flatMap(this::theirs)
                        .map(refusal::withField)
                        .orElse(refusal);
    }

    /** The last of several is what people write in most; the ones before it are notes. */
    private Optional<String> theirs(OrderField ours) {
        return fields.getOrDefault(ours, List.of()).stream()
                .map(FieldRow::theirs)
                .filter(Objects::nonNull)
                .reduce((first, second) -> ours.together() ? second : first);
    }

    private @Nullable String value(FieldRow row, Sent order, List<Refusal> refusals) {
        String path = row.theirs();
        if (path == null) {
            return row.otherwise();
        }
        String text = order.text(path);
        if (text == null) {
            missing(row, path, order).ifPresent(refusals::add);
            return row.otherwise();
        }
        try {
            String ours = translated(row, text);
            return ours == null || row.label() == null ? ours : row.label() + ours;
        } catch (DateTimeException e) {
            refusals.add(
                    Refusal.malformed("not-a-time", path, "应为约定格式的时间", "A time in the form agreed upon is expected"));
        } catch (UnknownCode e) {
            refusals.add(Refusal.malformed("unknown-code", path, "代码不在对照表中", "This code is not in the table of codes"));
        }
        return null;
    }

    private @Nullable String translated(FieldRow row, String text) throws UnknownCode {
        TimeForm time = row.time();
        return time == null ? codes.ours(row.ours(), text) : time.read(text);
    }

    private static Optional<Refusal> missing(FieldRow row, String path, Sent order) {
        if (order.holdsMore(path)) {
            return Optional.of(Refusal.malformed("not-a-text", path, "应为单个文本或数字", "One text or number is expected"));
        }
        return row.required() && row.otherwise() == null
                ? Optional.of(Refusal.malformed("required", path, "必填", "This is required"))
                : Optional.empty();
    }
}
