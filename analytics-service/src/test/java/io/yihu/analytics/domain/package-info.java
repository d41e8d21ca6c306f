@NullMarked
package io.yihu.analytics.domain;

import org.jspecify.annotations.NullMarked;
