/**
 * People's accounts: names, roles, units, passwords, who stands in for whom. Stores {@code accounts} by name.
 *
 * <p>Rules are pure ({@link io.yihu.identity.account.AccountRules}, {@link io.yihu.identity.account.Standing}); the desks
 * load, decide and save.
 */
@NullMarked
package io.yihu.identity.account;

import org.jspecify.annotations.NullMarked;
