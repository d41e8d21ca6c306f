package io.yihu.allinone.fault;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far the house's readers are behind. */
record ConsumerGroups(String bootstrapServers) {

    /** Records not yet applied, over all groups. */
    long lag() throws ExecutionException, InterruptedException {
        long lag = 0;
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            for (var group : admin.listGroups().all().get()) {
                Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(group.groupId())
                        .partitionsToOffsetAndMetadata()
                        .get();
                var ends = admin.listOffsets(
                                read.keySet().stream().collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest())))
                        .all()
                        .get();
                for (var each : read.entrySet()) {
                    var end = ends.get(each.getKey());
                    lag += end == null ? 0 : end.offset() - each.getValue().offset();
                }
            }
        }
        return lag;
    }
}
