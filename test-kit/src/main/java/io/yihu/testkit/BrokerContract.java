package io.yihu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What the house relies on in any broker, in a container or embedded: extend it on {@link TestBroker}. */
public abstract class BrokerContract {

    private static final Map<String, String> NO_HEADERS = Map.of();

    /** Host and port of the broker under test; topics are created through {@link TestBroker}. */
    protected abstract String bootstrapServers();

    @Test
    void records_of_one_key_stay_in_one_partition_in_order() throws Exception {
        String topic = TestBroker.freshTopic(3);

        sendNumbers(topic, 300, 10);

        Map<String, List<SeenRecord>> byKey = probe(topic).awaitCount(300).stream()
                .collect(Collectors.groupingBy(record -> String.valueOf(record.key())));
        assertThat(byKey).hasSize(10).allSatisfy((key, records) -> {
            assertThat(records)
                    .extracting(SeenRecord::partition)
                    .containsOnly(records.get(0).partition());
            assertThat(records)
                    .extracting(record -> Integer.parseInt(record.value()))
                    .isSorted()
                    .hasSize(30);
        });
    }

    @Test
    void key_headers_and_value_come_back_as_they_were_sent() {
        KafkaProbe probe = probe(TestBroker.freshTopic(1));

        probe.send("工单-1", Map.of("ce_type", "cn.12345.ticket.created.v1", "place", "松涛里小区"), "下水道堵塞");
        probe.send("工单-1", NO_HEADERS, (byte[]) null);

        List<SeenRecord> seen = probe.awaitCount(2);
        assertThat(seen).extracting(SeenRecord::key).containsOnly("工单-1");
        assertThat(seen.get(0).value()).isEqualTo("下水道堵塞");
        assertThat(seen.get(0).headers()).isEqualTo(Map.of("ce_type", "cn.12345.ticket.created.v1", "place", "松涛里小区"));
        assertThat(seen.get(1).bytes()).isNull();
    }

    @Test
    void a_group_goes_on_where_it_committed() throws Exception {
        String topic = TestBroker.freshTopic(1);
        sendNumbers(topic, 10, 1);

        List<String> first = consumeAsGroup(topic, 5);
        List<String> second = consumeAsGroup(topic, 5);

        assertThat(first).containsExactly("0", "1", "2", "3", "4");
        assertThat(second).containsExactly("5", "6", "7", "8", "9");
    }

    @Test
    void an_aborted_transaction_is_never_seen_and_a_committed_one_is() throws Exception {
        String topic = TestBroker.freshTopic(1);
        try (KafkaProducer<String, String> producer = producer(Map.of("transactional.id", topic))) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(topic, "key", "aborted")).get();
            producer.abortTransaction();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(topic, "key", "committed")).get();
            producer.commitTransaction();
        }

        assertThat(probe(topic).awaitCount(1)).extracting(SeenRecord::value).containsExactly("committed");
    }

    @Test
    void sending_to_a_topic_nobody_created_fails_and_does_not_create_it() {
        try (KafkaProducer<String, String> producer = producer(Map.of("max.block.ms", 1_000))) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("mistyped", "key", "value"))
                            .get())
                    .hasCauseInstanceOf(TimeoutException.class);
        }

        assertThat(probe("mistyped").all()).isEmpty();
    }

    private KafkaProbe probe(String topic) {
        return new KafkaProbe(bootstrapServers(), topic);
    }

    private void sendNumbers(String topic, int count, int keys) throws Exception {
        try (KafkaProducer<String, String> producer = producer(Map.of())) {
            for (int i = 0; i < count; i++) {
                producer.send(new ProducerRecord<>(topic, "key-" + i % keys, Integer.toString(i)))
                        .get();
            }
        }
    }

    private List<String> consumeAsGroup(String topic, int count) {
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(groupSettings(topic, count), new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    values.add(record.value());
                }
                return values.size() >= count;
            });
            consumer.commitSync();
        }
        return values;
    }

    private Map<String, Object> groupSettings(String topic, int count) {
        return Map.of(
                "bootstrap.servers",
                bootstrapServers(),
                "group.id",
                "group-of-" + topic,
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false,
                "max.poll.records",
                count);
    }

    private KafkaProducer<String, String> producer(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.putAll(Map.of("bootstrap.servers", bootstrapServers(), "acks", "all"));
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }
}
