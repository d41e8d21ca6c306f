/** What a service does once the caller of a ticket is forgotten: it takes back every word it wrote about it. */
@NullMarked
package io.yihu.kit.forget;

import org.jspecify.annotations.NullMarked;
