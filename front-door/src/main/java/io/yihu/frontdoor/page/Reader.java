package io.yihu.frontdoor.page;

import io.yihu.kit.shell.Shell;

/** Whom a page is for, and the token its parts are fetched with. */
record Reader(Shell shell, String token) {}
