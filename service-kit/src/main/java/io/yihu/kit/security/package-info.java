/**
 * Who may do what over HTTP: bearer tokens of an OAuth 2 issuer, nine roles, deny by default. Which unit's ticket a
 * clerk may touch is decided by the service with {@link io.yihu.kit.security.Caller#mayActFor}.
 */
@NullMarked
package io.yihu.kit.security;

import org.jspecify.annotations.NullMarked;
