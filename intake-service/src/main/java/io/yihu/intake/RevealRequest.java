package io.yihu.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody wants to see a caller for. */
record RevealRequest(@NotBlank @Size(max = 64) String purpose) {}
