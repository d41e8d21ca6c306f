/** Tests of intake: vault. */
@NullMarked
package io.yihu.intake.audit;

import org.jspecify.annotations.NullMarked;
