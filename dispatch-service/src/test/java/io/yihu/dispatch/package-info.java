/** Tests of the dispatch service on a real broker and store. */
package io.yihu.dispatch;
