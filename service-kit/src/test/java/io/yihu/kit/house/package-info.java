/** A small service made of the kit alone, on a real broker and store: what the plumbing's tests drive. */
@NullMarked
package io.yihu.kit.house;

import org.jspecify.annotations.NullMarked;
