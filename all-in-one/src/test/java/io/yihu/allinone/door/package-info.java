/** The house through its front door: real services, a real log-in, and where it is on the machine a real browser. */
@NullMarked
package io.yihu.allinone.door;

import org.jspecify.annotations.NullMarked;
