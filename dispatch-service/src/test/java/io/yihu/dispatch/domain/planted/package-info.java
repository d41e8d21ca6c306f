/** A violation planted on purpose. */
package io.yihu.dispatch.domain.planted;
