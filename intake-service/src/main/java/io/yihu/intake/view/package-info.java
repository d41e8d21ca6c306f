/** What a caller is told of a ticket: a function of the registration and of the facts that the others published. */
@NullMarked
package io.yihu.intake.view;

import org.jspecify.annotations.NullMarked;
