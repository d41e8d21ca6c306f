package io.yihu.identity.audit;

/**
 * An entry in its place.
 *
 * @param number 1, 2, 3 …; a missing number is an entry somebody removed
 */
public record AuditLine(long number, AuditEntry entry) {}
