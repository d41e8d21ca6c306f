/** Pages made of several services' fragments, and the designed states of what went wrong. */
@NullMarked
package io.yihu.frontdoor.page;

import org.jspecify.annotations.NullMarked;
