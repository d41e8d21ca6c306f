package io.yihu.allinone.command;

import java.io.IOException;
import java.nio.file.Path;

/** No house answers on a data folder. */
final class NotRunning extends IOException {
    private static final long serialVersionUID = 1L;

    NotRunning(Path data, IOException cause) {
        super(
                "一呼没有在数据目录 " + data + " 上运行，请先执行 ./yihu run / yihu is not running on " + data
                        + "; start it with ./yihu run",
                cause);
    }
}
