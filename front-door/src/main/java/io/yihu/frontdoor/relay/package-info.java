/** What is passed on to the services, and with which headers. */
@NullMarked
package io.yihu.frontdoor.relay;

import org.jspecify.annotations.NullMarked;
