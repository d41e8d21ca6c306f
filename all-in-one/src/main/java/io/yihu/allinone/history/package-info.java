/** {@code ./yihu history import}: ledgers in CSV files, read row by row and handed to intake in batches. */
@NullMarked
package io.yihu.allinone.history;

import org.jspecify.annotations.NullMarked;
