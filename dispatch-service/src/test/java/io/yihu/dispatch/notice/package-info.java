/** How robots are spoken to. */
package io.yihu.dispatch.notice;
