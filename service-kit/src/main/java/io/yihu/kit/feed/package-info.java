/**
 * Feeds: what each outside reader may know of a document, as whole snapshots in a compacted topic of its own
 * (docs/adr/0019). Whoever changes what a snapshot is made of marks the document afterwards; a sweep makes the snapshots
 * from what stands then. Stores one small document for each that is open, in a collection the source names.
 */
@NullMarked
package io.yihu.kit.feed;

import org.jspecify.annotations.NullMarked;
