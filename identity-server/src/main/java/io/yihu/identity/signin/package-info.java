/**
 * How people sign in: password, throttle, session, the steps between password and token.
 *
 * <p>Stores {@code sessions} (a hash of the cookie, the account, since when) and {@code sign_in_attempts}; both end by
 * themselves and are swept. A session holds a name only: what the person may do is read from the account at each request.
 */
@NullMarked
package io.yihu.identity.signin;

import org.jspecify.annotations.NullMarked;
