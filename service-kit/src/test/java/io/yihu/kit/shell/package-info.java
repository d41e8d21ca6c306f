@NullMarked
package io.yihu.kit.shell;

import org.jspecify.annotations.NullMarked;
