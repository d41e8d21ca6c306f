/**
 * A client of the house's REST interface for the commands and the demonstrations: addresses, people with tokens, answers.
 * Owns nothing of the house and knows it only by that interface.
 */
@NullMarked
package io.yihu.allinone.client;

import org.jspecify.annotations.NullMarked;
