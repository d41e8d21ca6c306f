/**
 * Set-up as data: what an office hands in as a folder of tables is checked as a whole, kept as numbered versions, switched
 * on by one update of a pointer, followed by every instance while it runs, and can be had back as the same files. What the
 * tables mean is the owning service's: it brings a {@link io.yihu.kit.setup.SetupFormat}.
 */
@NullMarked
package io.yihu.kit.setup;

import org.jspecify.annotations.NullMarked;
