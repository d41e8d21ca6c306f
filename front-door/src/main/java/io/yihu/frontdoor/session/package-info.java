/** Who sits at the browser: signing in and out, the session and where it is kept, protection against forged requests. */
@NullMarked
package io.yihu.frontdoor.session;

import org.jspecify.annotations.NullMarked;
