package io.yihu.dispatch;

/** What people call a code. */
record Named(String zh, String en) {}
