package io.yihu.intake;

import java.util.List;

/**
 * What became of a batch.
 *
 * @param imported how many are new
 * @param already how many were there before
 * @param ticketIds in the order of the batch; none for a dry run
 */
record HistoryReceipt(Integer imported, Integer already, List<String> ticketIds) {}
