/**
 * Learns from labelled texts which label a new one has, how sure that is, and because of which words. Pure: the same rows
 * make the same model, byte by byte. Knows nothing of tickets, stores or the web.
 */
@NullMarked
package io.yihu.intake.matter.learn;

import org.jspecify.annotations.NullMarked;
