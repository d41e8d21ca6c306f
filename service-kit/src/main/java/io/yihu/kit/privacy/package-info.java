/**
 * Keeps people out of what is published: masks numbers and names that citizens leave in free text. Pure text in, pure
 * text out; knows nothing of tickets.
 */
@NullMarked
package io.yihu.kit.privacy;

import org.jspecify.annotations.NullMarked;
