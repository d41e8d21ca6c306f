package io.yihu.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our headers, read back by the CloudEvents project's own SDK. */
class CloudEventsTest {

    static List<Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_cloud_events_sdk_reads_our_records(Sample sample) {
        Envelope ours = sample.envelope();

        CloudEvent event =
                KafkaMessageFactory.createReader(headers(ours), body(sample)).toEvent();

        assertThat(event.getSpecVersion()).isEqualTo(SpecVersion.V1);
        assertThat(event.getId()).isEqualTo(ours.id());
        assertThat(event.getSource()).hasToString(ours.writer().source());
        assertThat(event.getType()).isEqualTo(ours.type());
        assertThat(event.getSubject()).isEqualTo(ours.subject());
        assertThat(Objects.requireNonNull(event.getTime()).toInstant()).isEqualTo(ours.time());
        assertThat(event.getExtension("sequence")).isEqualTo(Long.toString(ours.sequence()));
        assertThat(event.getExtension("correlationid")).isEqualTo(ours.correlationId());
        assertThat(event.getExtension("causationid")).isEqualTo(ours.causationId());
        assertThat(event.getDataContentType()).isEqualTo("application/json");
        if (sample.body().isNull()) {
            assertThat(event.getData()).isNull();
        } else {
            assertThat(Objects.requireNonNull(event.getData()).toBytes()).isEqualTo(sample.bytes());
        }
    }

    private static byte[] body(Sample sample) {
        return sample.body().isNull() ? null : sample.bytes();
    }

    private static Headers headers(Envelope envelope) {
        RecordHeaders headers = new RecordHeaders();
        envelope.headers().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return headers;
    }
}
