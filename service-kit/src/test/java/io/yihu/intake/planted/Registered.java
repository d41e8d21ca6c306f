package io.yihu.intake.planted;

/** Something of another service. */
public record Registered(String id) {}
