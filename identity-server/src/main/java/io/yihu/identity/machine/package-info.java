/** Other systems that ask for tokens by themselves. Stores {@code clients} by name; secrets as hashes only. */
@NullMarked
package io.yihu.identity.machine;

import org.jspecify.annotations.NullMarked;
