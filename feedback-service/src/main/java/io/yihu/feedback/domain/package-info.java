/**
 * When somebody has to be called back and what follows from the answers: pure functions over immutable records. Knows
 * java, the published events and what a decision is, nothing else.
 */
@NullMarked
package io.yihu.feedback.domain;

import org.jspecify.annotations.NullMarked;
