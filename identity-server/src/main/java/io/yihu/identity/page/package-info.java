/**
 * The pages: signing in, one's own password, accounts, machine clients, the audit. Plain HTML forms that need no script,
 * Chinese first and English beside it.
 */
@NullMarked
package io.yihu.identity.page;

import org.jspecify.annotations.NullMarked;
