/**
 * The office's own data from the command line: {@code init} writes the folder that people edit, {@code import} takes it
 * into the running house, {@code export} gets it back.
 */
@NullMarked
package io.yihu.allinone.office;

import org.jspecify.annotations.NullMarked;
