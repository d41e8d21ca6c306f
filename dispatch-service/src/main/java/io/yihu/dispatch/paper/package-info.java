/**
 * Dispatch on paper: any list as a spreadsheet, and the handover from shift to shift. Stores handovers and shift_moves;
 * publishes nothing. Endpoints: /api/handovers; pages /dispatch/handover, /dispatch/handovers, /dispatch/exports.
 */
@NullMarked
package io.yihu.dispatch.paper;

import org.jspecify.annotations.NullMarked;
