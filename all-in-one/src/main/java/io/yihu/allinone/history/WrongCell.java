package io.yihu.allinone.history;

/**
 * Something wrong in a file.
 *
 * @param row 1 is the header; 0 is the file as a whole
 */
record WrongCell(int row, String column, String problem) {

    String line() {
        return row == 0 ? problem : "第 %d 行 row %d, %s: %s".formatted(row, row, column, problem);
    }
}
