/** What the tests of the front door stand on, here and in all-in-one. */
@NullMarked
package io.yihu.doorkit;

import org.jspecify.annotations.NullMarked;
