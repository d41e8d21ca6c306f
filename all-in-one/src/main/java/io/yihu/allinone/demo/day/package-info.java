/**
 * The demo behind {@code ./yihu run --demo}: plays a day of complaints and checks the figures.
 *
 * <p>Owns the synthetic complaints and the people who work them. Knows the house only by its REST interface, keeps its
 * own book of what was played, and compares that with what analytics shows. Names nobody: every caller is anonymous.
 */
@NullMarked
package io.yihu.allinone.demo.day;

import org.jspecify.annotations.NullMarked;
