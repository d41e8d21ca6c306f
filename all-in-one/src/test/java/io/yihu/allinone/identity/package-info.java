/** The authorization server, asked over HTTP. */
@NullMarked
package io.yihu.allinone.identity;

import org.jspecify.annotations.NullMarked;
