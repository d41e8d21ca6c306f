package io.yihu.intake;

import io.yihu.events.EventJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Appeals to hand in, as JSON. */
final class Appeals {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Appeals() {}

    /** The barbecue by night: settled, from the city's platform. */
    static Appeals ready() {
        return pending().with("category", "noise.commercial").with("place", Map.of("estate", "songtaoli"));
    }

    /** The same where nobody has said what and where. */
    static Appeals pending() {
        return new Appeals()
                .with("source", "city-platform")
                .with("externalNumber", UUID.randomUUID().toString())
                .with("channel", "PLATFORM")
                .with("kind", "COMPLAINT")
                .with("title", "烧烤店夜间噪声")
                .with("description", "松涛里楼下烧烤店凌晨两点还在放音响")
                .with("caller", Map.of("name", "李建国", "phone", "13812345678"));
    }

    Appeals with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    Appeals without(String field) {
        fields.remove(field);
        return this;
    }

    String number() {
        return String.valueOf(fields.get("externalNumber"));
    }

    String json() {
        return EventJson.mapper().writeValueAsString(fields);
    }
}
