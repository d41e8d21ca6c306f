/** Tests of intake: platforms that speak their own fields and codes. */
@NullMarked
package io.yihu.intake.platform;

import org.jspecify.annotations.NullMarked;
