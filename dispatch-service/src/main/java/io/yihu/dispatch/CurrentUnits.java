package io.yihu.dispatch;

import io.yihu.dispatch.domain.Units;

/** The units of the version that counts. */
@FunctionalInterface
interface CurrentUnits {
    /** As they are now; asked anew each time. */
    Units get();
}
