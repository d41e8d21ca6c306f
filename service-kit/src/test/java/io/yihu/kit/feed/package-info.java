/** Tests of feeds on a real store and a real broker. */
@NullMarked
package io.yihu.kit.feed;

import org.jspecify.annotations.NullMarked;
