/**
 * Tables that people edit, as rows of named cells that know where they stand, and findings that say so. Pure: files,
 * encodings and stores are elsewhere, so that a domain may read tables.
 */
@NullMarked
package io.yihu.kit.table;

import org.jspecify.annotations.NullMarked;
