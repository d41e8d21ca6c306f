/** The outbox from inside: what the running house cannot bring about at will. */
@NullMarked
package io.yihu.kit.outbox;

import org.jspecify.annotations.NullMarked;
