/**
 * Who did what to whom, when and from where; no passwords and no secrets.
 *
 * <p>Stores {@code account_audit}, numbered without a gap and only ever added to. A change and its entry are one update
 * of one document: the entry waits in the changed document and moves to the audit right after, or at the next start.
 */
@NullMarked
package io.yihu.identity.audit;

import org.jspecify.annotations.NullMarked;
