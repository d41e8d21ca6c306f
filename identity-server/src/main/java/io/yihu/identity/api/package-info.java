/** The JSON interface of accounts, machine clients and their audit, for administrators; under {@code /identity/api}. */
@NullMarked
package io.yihu.identity.api;

import org.jspecify.annotations.NullMarked;
