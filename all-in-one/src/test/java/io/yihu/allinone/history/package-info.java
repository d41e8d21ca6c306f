/** Tests of reading ledgers and of taking them in. */
@NullMarked
package io.yihu.allinone.history;

import org.jspecify.annotations.NullMarked;
