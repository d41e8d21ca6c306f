/**
 * The pages: signing in, one's own password, accounts, machine clients, the audit. Plain HTML forms that need no script,
 * in the language chosen at this browser, Chinese first.
 */
@NullMarked
package io.yihu.identity.page;

import org.jspecify.annotations.NullMarked;
