/**
 * Who called, and their own words where masking changed them: collection {@code callers}, every field encrypted by itself,
 * the keys in a file outside the database. What leaves here in plain goes through the audit.
 */
@NullMarked
package io.yihu.intake.vault;

import org.jspecify.annotations.NullMarked;
