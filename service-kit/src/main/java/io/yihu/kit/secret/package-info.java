/** What is known to the house alone and stands in no table. */
@NullMarked
package io.yihu.kit.secret;

import org.jspecify.annotations.NullMarked;
