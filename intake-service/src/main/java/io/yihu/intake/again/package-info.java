/**
 * Again? (并单的前提): similar tickets while an agent types. Each instance keeps an index of the words of open tickets and of
 * those that ended lately, made anew at each start and followed from the topics; who called and where is asked of the store.
 */
@NullMarked
package io.yihu.intake.again;

import org.jspecify.annotations.NullMarked;
