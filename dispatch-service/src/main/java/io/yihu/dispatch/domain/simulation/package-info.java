/** What another catalogue would have done with past tickets. Pure: nothing is stored, nothing is changed. */
@NullMarked
package io.yihu.dispatch.domain.simulation;

import org.jspecify.annotations.NullMarked;
