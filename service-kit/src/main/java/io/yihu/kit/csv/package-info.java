/**
 * Reads and writes tables as CSV the way spreadsheets do: UTF-8 with a mark, CRLF. Says what is wrong with a file before
 * anybody asks what is wrong with its cells.
 */
@NullMarked
package io.yihu.kit.csv;

import org.jspecify.annotations.NullMarked;
