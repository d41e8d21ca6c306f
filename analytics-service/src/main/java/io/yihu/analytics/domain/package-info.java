/**
 * What a ticket contributes to the figures, and how figures and rates are made of contributions. Pure: no clock, no store,
 * no framework.
 */
@NullMarked
package io.yihu.analytics.domain;

import org.jspecify.annotations.NullMarked;
