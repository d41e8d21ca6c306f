package io.yihu.dispatch.notice;

import org.jspecify.annotations.Nullable;

/** Which entries of the ledger: of a group, in a state. */
record NoticeQuery(@Nullable String group, @Nullable NoticeState state) {}
