/**
 * The authorization server of a house that has no other: Spring Authorization Server in a context of its own.
 *
 * <p>Owns the folder {@code identity}: the signing key, which outlives restarts so that tokens do too, and the secret of
 * the command line's client. Endpoints: {@code /oauth2/token} (client credentials only), {@code /oauth2/jwks} and
 * {@code /.well-known/oauth-authorization-server}. Production points the services to any other issuer instead.
 */
@NullMarked
package io.yihu.allinone.identity;

import org.jspecify.annotations.NullMarked;
