@NullMarked
package io.yihu.kit.csv;

import org.jspecify.annotations.NullMarked;
