/** The rules of the call-back by themselves. */
@NullMarked
package io.yihu.feedback.domain;

import org.jspecify.annotations.NullMarked;
