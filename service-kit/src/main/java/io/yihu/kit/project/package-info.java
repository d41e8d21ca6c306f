/**
 * Keeping what others published, for showing and searching. One document per ticket holds the set of its facts, only ever
 * added to; the view beside it is a pure function of that set and is never replaced by one made of fewer facts.
 */
@NullMarked
package io.yihu.kit.project;

import org.jspecify.annotations.NullMarked;
