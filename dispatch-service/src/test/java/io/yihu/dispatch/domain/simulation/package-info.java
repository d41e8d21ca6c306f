/** Tests of what a draft would have done. */
package io.yihu.dispatch.domain.simulation;
