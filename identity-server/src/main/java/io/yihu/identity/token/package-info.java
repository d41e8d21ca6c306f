/**
 * What is issued: tokens, to whom, with which claims.
 *
 * <p>Stores {@code authorizations}: codes and refresh tokens, by their hashes, until they expire. Tokens of machines carry
 * their own proof and are not kept.
 */
@NullMarked
package io.yihu.identity.token;

import org.jspecify.annotations.NullMarked;
