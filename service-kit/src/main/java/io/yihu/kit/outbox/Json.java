package io.yihu.kit.outbox;

import org.bson.json.Converter;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/** How BSON is written as the plain JSON our own mapper reads back: numbers as numbers, no type wrappers. */
final class Json {
    private static final Converter<Long> LONG = (value, writer) -> writer.writeNumber(Long.toString(value));

    static final JsonWriterSettings PLAIN = JsonWriterSettings.builder()
            .outputMode(JsonMode.RELAXED)
            .int64Converter(LONG)
            .build();

    private Json() {}
}
