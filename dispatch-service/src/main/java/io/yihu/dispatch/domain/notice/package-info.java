/**
 * What is told to the group chats of units, when, and in which words. Pure: nothing is sent, stored or looked up here, and
 * nothing that a person wrote or a caller is comes in.
 */
@NullMarked
package io.yihu.dispatch.domain.notice;

import org.jspecify.annotations.NullMarked;
