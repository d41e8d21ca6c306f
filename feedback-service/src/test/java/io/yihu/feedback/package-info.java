/** The rules of the call-back, and the service on a real broker and store. */
@NullMarked
package io.yihu.feedback;

import org.jspecify.annotations.NullMarked;
