@NullMarked
package io.yihu.frontdoor.relay;

import org.jspecify.annotations.NullMarked;
