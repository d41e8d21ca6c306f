package io.yihu.allinone.backup;

import org.jspecify.annotations.Nullable;

/** It cannot be done; the message is one line, Chinese first. Nothing was changed. */
final class BackupRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BackupRefused(String chinese, String english) {
        this(chinese, english, null);
    }

    BackupRefused(String chinese, String english, @Nullable Throwable cause) {
        super(chinese + " / " + english, cause);
    }
}
