/**
 * What HTTP means in this house: strict JSON, bounded bodies, no unknown parameters, commands with an idempotency key
 * and a version, lists by cursor; and the settings all services begin with.
 */
@NullMarked
package io.yihu.kit.web;

import org.jspecify.annotations.NullMarked;
