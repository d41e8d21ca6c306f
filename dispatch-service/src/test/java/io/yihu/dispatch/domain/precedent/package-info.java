/** Tests of precedents. */
package io.yihu.dispatch.domain.precedent;
