/** What both demonstrations share: the figures they expect and how they tell them. */
@NullMarked
package io.yihu.allinone.demo;

import org.jspecify.annotations.NullMarked;
