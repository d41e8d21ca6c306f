package io.yihu.dispatch.catalogue;

/** What people call a code. */
record Name(String zh, String en) {}
