package io.yihu.intake.view;

/** A sentence in both languages, and the round it speaks of; 0 before the first dispatch. */
record Line(int round, String zh, String en) {}
