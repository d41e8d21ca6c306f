/** A person or system at the house's REST interface, as the end-to-end tests need it. */
@NullMarked
package io.yihu.allinone.rest;

import org.jspecify.annotations.NullMarked;
