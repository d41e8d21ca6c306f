/** Tests of intake: domain. */
@NullMarked
package io.yihu.intake.domain;

import org.jspecify.annotations.NullMarked;
