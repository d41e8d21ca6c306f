package io.yihu.intake.domain;

/** The codes and words intake works by, as one version: never half old and half new. Immutable. */
public record IntakeRules(Gazetteer places, Categories categories, WhereRules where, Lexicon lexicon) {}
