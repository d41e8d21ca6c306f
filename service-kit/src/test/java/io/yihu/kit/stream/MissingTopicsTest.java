package io.yihu.kit.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.testkit.TestBroker;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class MissingTopicsTest {
    private static final int PARTITIONS = 6;
    private static final String BROKERS = TestBroker.bootstrapServers();

    @Test
    void a_topic_takes_records_as_soon_as_it_is_created() throws Exception {
        List<NewTopic> topics = IntStream.range(0, 20)
                .mapToObj(number -> new NewTopic("as-soon-as-" + number, PARTITIONS, (short) 1))
                .toList();

        TestTopics.missing(BROKERS).create(topics);

        try (KafkaProducer<byte[], byte[]> producer = producer()) {
            List<Future<?>> sent = new ArrayList<>();
            for (NewTopic topic : topics) {
                for (int partition = 0; partition < PARTITIONS; partition++) {
                    sent.add(producer.send(new ProducerRecord<>(topic.name(), partition, null, bytes())));
                }
            }
            for (Future<?> each : sent) {
                each.get();
            }
            assertThat(sentAgain(producer)).isZero();
        }
    }

    private static double sentAgain(KafkaProducer<?, ?> producer) {
        return producer.metrics().values().stream()
                .filter(metric -> metric.metricName().name().equals("record-retry-total"))
                .filter(metric -> metric.metricName().group().equals("producer-metrics"))
                .mapToDouble(metric -> (Double) metric.metricValue())
                .sum();
    }

    private static KafkaProducer<byte[], byte[]> producer() {
        Map<String, Object> settings = Map.of("bootstrap.servers", BROKERS, "acks", "all", "linger.ms", 0);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static byte[] bytes() {
        return "once".getBytes(StandardCharsets.UTF_8);
    }
}
