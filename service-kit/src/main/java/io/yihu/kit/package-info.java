/** The service kit: plumbing that every service shares, activated by auto-configuration. It knows no ticket rules. */
@NullMarked
package io.yihu.kit;

import org.jspecify.annotations.NullMarked;
