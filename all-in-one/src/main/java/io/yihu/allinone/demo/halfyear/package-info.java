/**
 * The demo behind {@code ./yihu run --demo}: half a year in the life of a street, ending today. Owns a script, which is
 * pure data of a seed and an end, and a player that lives it through the house's REST interface on the business clock,
 * keeps a journal so that it goes on where it was stopped, and checks every day's figures against its own book.
 * Everything in it is synthetic and says so; callers are numbers, not people.
 */
@NullMarked
package io.yihu.allinone.demo.halfyear;

import org.jspecify.annotations.NullMarked;
