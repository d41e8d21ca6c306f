package io.yihu.intake;

import java.util.List;

/**
 * What was forgotten.
 *
 * @param erased tickets whose caller and words are gone, by this request or an earlier one
 * @param open tickets that are still worked on; ask again when they have ended
 */
record ErasureReceipt(List<String> erased, List<String> open) {}
