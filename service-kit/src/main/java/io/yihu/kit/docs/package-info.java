/** What machines may ask of a service, as an OpenAPI document at {@code /v3/api-docs}, behind the service's own rules. */
@NullMarked
package io.yihu.kit.docs;

import org.jspecify.annotations.NullMarked;
