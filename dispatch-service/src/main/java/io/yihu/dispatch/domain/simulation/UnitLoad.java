package io.yihu.dispatch.domain.simulation;

/** What one unit got, would get by the present catalogue, and would get by the draft. */
public record UnitLoad(String unit, Load asItWas, Load present, Load draft) {}
