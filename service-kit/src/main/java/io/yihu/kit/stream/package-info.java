/** Spring Cloud Stream as this house uses it: CloudEvents headers as plain text, one way out, one policy for errors. */
@NullMarked
package io.yihu.kit.stream;

import org.jspecify.annotations.NullMarked;
