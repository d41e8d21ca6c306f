package io.yihu.intake.domain;

import io.yihu.intake.domain.platform.Platforms;

/** The codes and words intake works by, as one version: never half old and half new. Immutable. */
public record IntakeRules(
        Gazetteer places, Categories categories, WhereRules where, Lexicon lexicon, Platforms platforms) {}
