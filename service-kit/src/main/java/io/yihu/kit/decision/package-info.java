/**
 * What a decision is: pure values, shared by the {@code domain} packages of all services. Nothing here knows Spring,
 * the store or the broker.
 */
@NullMarked
package io.yihu.kit.decision;

import org.jspecify.annotations.NullMarked;
