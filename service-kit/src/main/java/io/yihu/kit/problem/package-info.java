/**
 * Every error answer of a service: {@code application/problem+json} (RFC 9457), one table of statuses, the caller's
 * language, never a stack trace or the name of a class.
 */
@NullMarked
package io.yihu.kit.problem;

import org.jspecify.annotations.NullMarked;
