/** Backups that are refused, and what refusing them leaves alone. */
@NullMarked
package io.yihu.allinone.backup;

import org.jspecify.annotations.NullMarked;
