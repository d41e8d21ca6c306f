package io.yihu.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a batch, order by order.
 *
 * @param registered how many are new
 * @param repeated how many were there before; of these some may have been added to
 * @param refused how many changed nothing
 * @param results in the order of the batch
 */
record BatchReceipt(Integer registered, Integer repeated, Integer refused, List<Result> results) {

    /** How an order ended. */
    enum Ending {
        REGISTERED,
        REPEATED,
        REFUSED
    }

    /**
     * One order.
     *
     * @param ticket its ticket, unless it was refused
     * @param problem why it was refused, as a request of its own would be told (RFC 9457)
     */
    record Result(
            Integer index,
            Ending ending,
            @Nullable TicketReceipt ticket,
            @Nullable Object problem) {}

    static BatchReceipt of(List<Result> results) {
        return new BatchReceipt(
                count(results, Ending.REGISTERED),
                count(results, Ending.REPEATED),
                count(results, Ending.REFUSED),
                results);
    }

    private static int count(List<Result> results, Ending ending) {
        return (int) results.stream().filter(each -> each.ending() == ending).count();
    }
}
