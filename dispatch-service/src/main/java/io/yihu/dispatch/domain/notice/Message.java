package io.yihu.dispatch.domain.notice;

/** What a group reads: one line on top, and Markdown. */
public record Message(String title, String text) {}
