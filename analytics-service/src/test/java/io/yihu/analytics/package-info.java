@NullMarked
package io.yihu.analytics;

import org.jspecify.annotations.NullMarked;
