@NullMarked
package io.yihu.kit.setup;

import org.jspecify.annotations.NullMarked;
