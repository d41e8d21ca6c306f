@NullMarked
package io.yihu.intake.matter.learn;

import org.jspecify.annotations.NullMarked;
