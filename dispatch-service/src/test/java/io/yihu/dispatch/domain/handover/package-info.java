/** Tests of the shifts. */
@org.jspecify.annotations.NullMarked
package io.yihu.dispatch.domain.handover;
