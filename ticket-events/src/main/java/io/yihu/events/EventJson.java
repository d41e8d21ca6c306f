package io.yihu.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON configuration of the published language: UTF-8, ISO-8601 times in UTC, missing rather than null, unknown
 * fields ignored by readers.
 */
public final class EventJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private EventJson() {}

    /** The mapper itself, for readers of trees. Immutable. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** The body of a record on the wire. */
    public static byte[] write(Object body) {
        return MAPPER.writeValueAsBytes(body);
    }

    /**
     * Reads a body.
     *
     * @throws UnreadableEvent where it is not JSON, of another shape, or lacks a required field
     */
    public static <T> T read(byte[] body, Class<T> type) {
        try {
            T value = MAPPER.readValue(body, type);
            if (value == null) {
                throw new UnreadableEvent("the body is null", null);
            }
            return value;
        } catch (JacksonException e) {
            throw new UnreadableEvent(type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }

    /** The published JSON Schema of an event type, as text. */
    public static String schema(EventType type) {
        try (InputStream in = EventJson.class.getClassLoader().getResourceAsStream(type.schemaResource())) {
            if (in == null) {
                throw new IllegalStateException("No schema is published for " + type.wireName());
            }
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
