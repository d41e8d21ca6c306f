/**
 * The shell that makes the pages of all services one product: layout, places, language, the clock chip and the rate, and
 * what a page needs to know about the person it is for.
 */
@NullMarked
package io.yihu.kit.shell;

import org.jspecify.annotations.NullMarked;
