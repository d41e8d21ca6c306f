/** The authorization server, asked over HTTP. */
@NullMarked
package io.yihu.identity.signin;

import org.jspecify.annotations.NullMarked;
