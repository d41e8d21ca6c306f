package io.yihu.intake;

import io.yihu.intake.domain.Datum;
import io.yihu.intake.where.Point;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

/**
 * A point on the ground, in degrees. It may be somebody's home: its text form does not tell it.
 *
 * @param datum never guessed: the same figures mean places half a kilometre apart
 */
record CoordinatesRequest(
        @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
        @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @NotNull Datum datum) {
    Point point() {
        return new Point(longitude, latitude, datum);
    }

    @Override
    public String toString() {
        return "CoordinatesRequest[***]";
    }
}
