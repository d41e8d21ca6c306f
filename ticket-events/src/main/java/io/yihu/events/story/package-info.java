/**
 * What any reader may conclude from the facts published about a ticket: pure functions of the <em>set</em> of facts, so
 * that order, repetition and restarts cannot change the answer.
 */
@NullMarked
package io.yihu.events.story;

import org.jspecify.annotations.NullMarked;
