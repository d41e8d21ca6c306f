package io.yihu.intake.open311;

import io.yihu.events.TicketKind;
import io.yihu.kit.decision.Hash;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A report as an app sent it: the fields of the standard, blank ones left out. Its text form tells none of it.
 *
 * @param source of the key it came with
 */
public record GeoOrder(String source, Map<String, String> fields) {
    private static final String KEY = "api_key";

    static GeoOrder of(String source, MultiValueMap<String, String> sent) {
        Map<String, String> fields = new TreeMap<>();
        sent.forEach((name, values) -> {
            String first = values.isEmpty() ? "" : values.get(0).strip();
            if (!first.isEmpty() && !name.equals(KEY)) {
                fields.put(name, first);
            }
        });
        return new GeoOrder(source, fields);
    }

    /** What was sent under this name. */
    public @Nullable String field(String name) {
        return fields.get(name);
    }

    /** @throws RefusedException where it was not sent */
    public String required(String name) {
        String sent = field(name);
        if (sent == null) {
            throw new RefusedException(Refusal.malformed("required", name, "必填", "This is required"));
        }
        return sent;
    }

    /**
     * A number.
     *
     * @throws RefusedException where it is none
     */
    public @Nullable Double number(String name) {
        String sent = field(name);
        if (sent != null && !sent.matches("-?[0-9]{1,3}([.][0-9]{1,20})?")) {
            throw new RefusedException(Refusal.malformed("not-a-number", name, "应为度数", "Degrees are expected"));
        }
        return sent == null ? null : Double.valueOf(sent);
    }

    /** What the caller wants. */
    public TicketKind kind() {
        String answer = attribute(GeoServices.KIND);
        return answer == null ? TicketKind.COMPLAINT : TicketKind.valueOf(answer);
    }

    /** Whether the caller stays anonymous. */
    public boolean anonymous() {
        return "yes".equals(attribute(GeoServices.ANONYMOUS));
    }

    /** The same for the same report. */
    public String fingerprint() {
        return Hash.of(fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new));
    }

    private @Nullable String attribute(String code) {
        String answer = field("attribute[" + code + "]");
        GeoServices.allowed(code, answer);
        return answer;
    }

    @Override
    public String toString() {
        return "GeoOrder[***]";
    }
}
