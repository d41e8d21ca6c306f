/** One id from the HTTP request through event headers to the log line, and the ticket a line is about. */
@NullMarked
package io.yihu.kit.trace;

import org.jspecify.annotations.NullMarked;
