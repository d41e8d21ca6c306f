/** What a caller learns of the own ticket: how far it is and what happens next, by its number and query code. */
@NullMarked
package io.yihu.intake.status;

import org.jspecify.annotations.NullMarked;
