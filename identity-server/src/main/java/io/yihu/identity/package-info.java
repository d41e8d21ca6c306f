/**
 * The authorization server of a house that has no other: Spring Authorization Server in a context of its own, with people's
 * accounts and machine clients in the store.
 *
 * <p>Owns the folder {@code identity} (the signing key, the secrets of the house's own clients, the first administrator's
 * one-time password until it is used) and the database {@code yihu_identity}. Everything is below {@code /identity}: the
 * protocol under {@code /oauth2}, {@code /connect} and {@code /.well-known}, JSON under {@code /api}, the rest pages.
 */
@NullMarked
package io.yihu.identity;

import org.jspecify.annotations.NullMarked;
