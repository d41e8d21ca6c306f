/** Tests of reference data: reading and publishing. */
package io.yihu.kit.reference;
