/**
 * What the commands given beside a house have in common: their words, the house that runs on their data folder, their exit
 * codes, and one clear line in both languages where something does not work.
 */
@NullMarked
package io.yihu.allinone.command;

import org.jspecify.annotations.NullMarked;
