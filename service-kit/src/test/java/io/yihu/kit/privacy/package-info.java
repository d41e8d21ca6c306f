/** What {@link io.yihu.kit.privacy.Masking} finds and what it leaves: the table is {@code masking.txt}. */
@NullMarked
package io.yihu.kit.privacy;

import org.jspecify.annotations.NullMarked;
