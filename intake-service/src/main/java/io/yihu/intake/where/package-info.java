/**
 * Where is it? From what people say, and from coordinates, to places of the gazetteer: ranked, explained, never a silent
 * guess. Pure: the same gazetteer and the same text give the same answer; nothing is stored or published here.
 */
@NullMarked
package io.yihu.intake.where;

import org.jspecify.annotations.NullMarked;
