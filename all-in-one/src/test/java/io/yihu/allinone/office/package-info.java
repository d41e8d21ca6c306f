@NullMarked
package io.yihu.allinone.office;

import org.jspecify.annotations.NullMarked;
