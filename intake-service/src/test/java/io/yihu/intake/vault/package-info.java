/** Tests of intake: vault. */
@NullMarked
package io.yihu.intake.vault;

import org.jspecify.annotations.NullMarked;
