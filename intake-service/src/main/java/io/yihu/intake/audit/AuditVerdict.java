package io.yihu.intake.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the chain found.
 *
 * @param entries that were found whole, from the first on
 * @param brokenAt sequence of the first entry that is not as it was written or is missing; missing where all is well
 * @param why {@code ALTERED}, {@code UNLINKED}, {@code MISSING} or {@code TRUNCATED}
 * @param head where the chain ends
 */
public record AuditVerdict(
        Boolean intact,
        Long entries,
        @Nullable Long brokenAt,
        @Nullable String why,
        Anchor head) {

    static AuditVerdict intact(Anchor head) {
        return new AuditVerdict(true, head.sequence(), null, null, head);
    }

    static AuditVerdict broken(Anchor good, String why) {
        return new AuditVerdict(false, good.sequence(), good.sequence() + 1, why, good);
    }
}
