/** Open311 GeoReport v2 (wiki.open311.org): apps of citizens made for other cities report here without a change. */
@NullMarked
package io.yihu.intake.open311;

import org.jspecify.annotations.NullMarked;
