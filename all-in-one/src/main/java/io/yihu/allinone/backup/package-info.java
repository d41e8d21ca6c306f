/**
 * Backing up a data folder, also while the house runs on it, verifying backups and restoring them into an empty folder.
 * The broker's content is not in a backup: the decision documents publish it again (docs/adr/0012).
 */
@NullMarked
package io.yihu.allinone.backup;

import org.jspecify.annotations.NullMarked;
