/** Tests of the script, the course of a ticket, the journal and the book. */
@NullMarked
package io.yihu.allinone.demo.halfyear;

import org.jspecify.annotations.NullMarked;
