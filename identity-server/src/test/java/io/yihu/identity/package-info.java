/** The authorization server, asked over HTTP. */
@NullMarked
package io.yihu.identity;

import org.jspecify.annotations.NullMarked;
