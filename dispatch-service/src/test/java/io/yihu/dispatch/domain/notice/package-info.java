/** What groups are told, when and in which words. */
package io.yihu.dispatch.domain.notice;
