package io.yihu.intake.domain;

/**
 * How far a place reaches.
 *
 * @param place its code
 * @param datum of the geometry
 * @param geometry a GeoJSON Polygon or MultiPolygon, longitude first
 * @param source where it was taken from, for people
 */
public record PlaceArea(String place, Datum datum, String geometry, String source) {}
