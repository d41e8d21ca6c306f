/**
 * The business clock of the whole house: kept, decided and published here, in an installation for training or
 * demonstration. Publishes {@code reference-clock}, stores {@code business_clock}, endpoint {@code /api/clock}.
 */
@NullMarked
package io.yihu.intake.clock;

import org.jspecify.annotations.NullMarked;
