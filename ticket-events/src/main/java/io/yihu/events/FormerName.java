package io.yihu.events;

import java.time.LocalDate;

/**
 * What a unit was called before it was renamed.
 *
 * @param validTo last day on which it was called so, Asia/Shanghai
 */
public record FormerName(String nameZh, String nameEn, LocalDate validTo) {
    /** Refuses a name nobody could place. */
    public FormerName {
        Required.field("nameZh", nameZh);
        Required.field("nameEn", nameEn);
        Required.field("validTo", validTo);
    }
}
