/** Reference data that a service owns: published to the reference topics when it has changed or ended. */
@NullMarked
package io.yihu.kit.reference;

import org.jspecify.annotations.NullMarked;
