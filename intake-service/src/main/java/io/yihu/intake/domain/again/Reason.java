package io.yihu.intake.domain.again;

/**
 * Why two appeals may be the same, or may not.
 *
 * @param code for machines
 * @param zh as an agent reads it
 * @param en the same in English
 */
public record Reason(String code, String zh, String en) {}
