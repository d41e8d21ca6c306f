package io.yihu.kit.privacy;

/**
 * A span that leads to a person.
 *
 * @param start index of its first character in the text
 * @param end index after its last character
 */
public record Found(PersonalKind kind, Integer start, Integer end) {}
