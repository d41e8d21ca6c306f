package io.yihu.allinone.backup;

import io.yihu.allinone.StartRefused;

/** It cannot be done; the message is one line, Chinese first. Nothing was changed. */
final class BackupRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BackupRefused(String chinese, String english) {
        super(chinese + " / " + english);
    }

    BackupRefused(StartRefused cause) {
        super(cause.line(), cause);
    }
}
