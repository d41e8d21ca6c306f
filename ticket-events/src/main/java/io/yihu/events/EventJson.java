package io.yihu.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON configuration of the published language: UTF-8, ISO-8601 times in UTC, missing rather than null, unknown
 * fields ignored by readers. A value of the wrong JSON type is refused, never bent into shape.
 */
public final class EventJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
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
     * @param body what Kafka holds; null for a tombstone, which only the topics of texts and references know
     * @throws UnreadableEvent where there is none, it is not JSON, of another shape, or lacks a required field; names
     *     the field, never its value
     */
    public static <T> T read(byte @Nullable [] body, Class<T> type) {
        if (body == null) {
            throw new UnreadableEvent(type.getSimpleName() + ": there is no body", null);
        }
        try {
            T value = MAPPER.readValue(body, type);
            if (value == null) {
                throw new UnreadableEvent(type.getSimpleName() + ": the body is null", null);
            }
            return value;
        } catch (JacksonException e) {
            throw Unreadable.because(type, e);
        }
    }

    /** The published JSON Schema (draft 2020-12) of the body of an event type, as text. */
    public static String schema(EventType type) {
        return schema(type.wireName());
    }

    /**
     * The published JSON Schema of the body of an event or of a record of {@link RecordType}, as text.
     *
     * @throws IllegalArgumentException where no such type is published
     */
    public static String schema(String wireName) {
        String resource = "schemas/" + wireName + ".json";
        try (InputStream in = EventJson.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("No schema is published for " + wireName);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
