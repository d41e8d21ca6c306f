/**
 * Notices to work groups (专项工作群): what units should hear of is told to their group chats by robots (WeCom, DingTalk, others).
 * Reacts to dispatch's own ticket-assigned and ticket-progressed; publishes nothing. Stores notices_d&lt;day&gt; (the ledger),
 * notices_queue (what is to be told) and notice_lanes (one per group). Addresses are secrets: see NoticeAddresses.
 * Endpoints: /api/notices; pages /dispatch/notices.
 */
@NullMarked
package io.yihu.dispatch.notice;

import org.jspecify.annotations.NullMarked;
