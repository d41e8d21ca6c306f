/**
 * What tests of services need on real parts: a broker, a store, signed tokens and a look into topics. Servers named by the
 * environment come first, then containers where Docker runs, then the embedded ones; what was chosen is logged once.
 * Never mocks.
 */
@NullMarked
package io.yihu.testkit;

import org.jspecify.annotations.NullMarked;
