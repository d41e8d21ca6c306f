/**
 * Rulings as precedents (裁定先例): what a decided return says, which of them resemble a matter, and which rows of the
 * catalogue they propose. Pure.
 */
@NullMarked
package io.yihu.dispatch.domain.precedent;

import org.jspecify.annotations.NullMarked;
