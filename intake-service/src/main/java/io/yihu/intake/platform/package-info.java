/** The way in for platforms that speak their own fields and codes: tables say what they mean, and no code is written for one. */
@NullMarked
package io.yihu.intake.platform;

import org.jspecify.annotations.NullMarked;
