package io.yihu.allinone.client;

import java.net.URI;

/**
 * The house to talk to: where each service answers, such as {@code http://127.0.0.1:8081}, and who hands out tokens.
 */
public record House(URI intake, URI dispatch, URI feedback, URI analytics, TokenSource tokens) {}
