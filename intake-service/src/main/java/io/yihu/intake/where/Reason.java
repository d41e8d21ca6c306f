package io.yihu.intake.where;

/** Why a place is thought of, or thought less of. */
public record Reason(String zh, String en) {}
