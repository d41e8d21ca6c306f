package io.yihu.intake.domain;

/** What a longitude and a latitude are measured against; without it a point in China is uncertain by half a kilometre. */
public enum Datum {
    /** GPS and GeoJSON (RFC 7946). */
    WGS84,
    /** The national system (国家大地坐标系); within a metre of WGS84, and taken for it. */
    CGCS2000,
    /** 火星坐标: what Chinese map services, and platforms built on them, send. */
    GCJ02
}
