@NullMarked
package io.yihu.intake.matter;

import org.jspecify.annotations.NullMarked;
