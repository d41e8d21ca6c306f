/**
 * Who asked to see a caller, and what came of it: collection {@code reveal_audit}, append-only, each entry chained to the one before
 * it. Holds no personal data of callers.
 */
@NullMarked
package io.yihu.intake.audit;

import org.jspecify.annotations.NullMarked;
