/** Whether two appeals are about the same thing, and why one may think so. Pure: texts and codes in, reasons out. */
@NullMarked
package io.yihu.intake.domain.again;

import org.jspecify.annotations.NullMarked;
