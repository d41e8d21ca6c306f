@NullMarked
package io.yihu.frontdoor.session;

import org.jspecify.annotations.NullMarked;
