package io.yihu.intake.status;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A question of a caller, as typed: spaces, hyphens and full-width digits are fine.
 *
 * @param ticketId number of the ticket
 * @param queryCode its eight digits
 */
record StatusRequest(
        @NotBlank @Size(max = 40) @Nullable String ticketId,
        @NotBlank @Size(max = 40) @Nullable String queryCode) {
    private static final int DIGITS = 14;

    /** The number with its hyphens, as tickets have it; anything else is nobody's. */
    String number() {
        String digits = digits(ticketId);
        return digits.length() == DIGITS
                ? digits.substring(0, 6) + "-" + digits.substring(6, 10) + "-" + digits.substring(10)
                : digits;
    }

    /** The digits of the code. */
    String code() {
        return digits(queryCode);
    }

    private static String digits(@Nullable String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
    }

    @Override
    public String toString() {
        return "StatusRequest[***]";
    }
}
