package io.yihu.allinone.demo.day;

import java.net.URI;

/**
 * The house to play in: where each service answers, such as {@code http://127.0.0.1:8081}, and who hands out tokens.
 */
public record DemoHouse(URI intake, URI dispatch, URI feedback, URI analytics, TokenSource tokens) {}
