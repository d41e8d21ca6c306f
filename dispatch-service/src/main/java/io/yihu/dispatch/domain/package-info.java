/**
 * How tickets are routed, timed and worked: pure rules without clock, store or network. Owns the catalogue, the working
 * calendar, the time limits and the life of a work item.
 */
@NullMarked
package io.yihu.dispatch.domain;

import org.jspecify.annotations.NullMarked;
