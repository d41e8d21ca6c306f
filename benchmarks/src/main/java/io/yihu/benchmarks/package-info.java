/**
 * Measurements of the whole house beside the same work hand-written on the bare driver and producer, in the same run. Ratios
 * are what counts; absolute figures belong to a machine and a moment.
 */
@NullMarked
package io.yihu.benchmarks;

import org.jspecify.annotations.NullMarked;
