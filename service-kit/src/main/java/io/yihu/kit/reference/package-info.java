/**
 * Reference data that a service owns: read from YAML files with errors that name file and entry, and published to the
 * reference topics when it has changed.
 */
@NullMarked
package io.yihu.kit.reference;

import org.jspecify.annotations.NullMarked;
