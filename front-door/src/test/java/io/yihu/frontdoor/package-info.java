@NullMarked
package io.yihu.frontdoor;

import org.jspecify.annotations.NullMarked;
