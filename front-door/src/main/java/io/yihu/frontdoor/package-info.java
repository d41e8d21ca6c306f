/**
 * The front door: the one web address for people and machines.
 *
 * <p>Owns the only browser session (OpenID Connect, code flow with PKCE), routes by the first path segments, relays
 * tokens, and composes the pages that belong to no single service. Publishes and consumes nothing. Stores {@code
 * sessions} in its database {@code yihu_front_door}, encrypted. Endpoints {@code /}, {@code /tickets/{id}}, {@code
 * /search}, {@code /sign-in}, {@code /sign-out}, {@code /language/{to}}, {@code /api-docs}, {@code /operations}, {@code
 * /assets}; everything else is passed on.
 */
@NullMarked
package io.yihu.frontdoor;

import org.jspecify.annotations.NullMarked;
