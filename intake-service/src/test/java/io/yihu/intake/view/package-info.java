/** Tests of intake: view. */
@NullMarked
package io.yihu.intake.view;

import org.jspecify.annotations.NullMarked;
