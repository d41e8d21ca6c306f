/** Tests of dispatch on paper. */
@org.jspecify.annotations.NullMarked
package io.yihu.dispatch.paper;
