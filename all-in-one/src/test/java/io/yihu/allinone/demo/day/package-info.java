/** The demo's own rules: its book of what was played, its tables, its scenario, and its way through a scripted house. */
@NullMarked
package io.yihu.allinone.demo.day;

import org.jspecify.annotations.NullMarked;
