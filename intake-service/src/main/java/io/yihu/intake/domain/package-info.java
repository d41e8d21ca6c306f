/** The rules of intake: what a registration is, where and what it may be about, and when it is settled. Pure. */
@NullMarked
package io.yihu.intake.domain;

import org.jspecify.annotations.NullMarked;
