package io.yihu.kit.outbox;

import java.util.Set;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/** Tells a record that the broker will not have from a broker that is away: the former says nothing about others. */
final class RecordFault {
    private static final Set<Class<? extends Exception>> FAULTS = Set.of(
            RecordTooLargeException.class,
            TopicAuthorizationException.class,
            UnknownTopicOrPartitionException.class,
            InvalidTopicException.class);
    private static final int DEPTH = 20;

    private RecordFault() {}

    /** Whether the failure, or what caused it, is one of the record or its topic. */
    static boolean in(@Nullable Throwable failure) {
        Throwable each = failure;
        for (int i = 0; each != null && i < DEPTH; i++) {
            if (FAULTS.stream().anyMatch(each.getClass()::equals)) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }
}
