/** A small service with every sort of endpoint, on a real server, and what happens when it is asked wrongly. */
@NullMarked
package io.yihu.kit.web;

import org.jspecify.annotations.NullMarked;
