/**
 * Understands what an appeal is about: suggests kind, category, urgency and risk from the lexicon and from what was learned of
 * closed tickets. Stores {@code matter_models}, {@code matter_model_parts}, {@code matter_current}; endpoints {@code
 * /api/suggestions} and {@code /api/matter-models}.
 */
@NullMarked
package io.yihu.intake.matter;

import org.jspecify.annotations.NullMarked;
