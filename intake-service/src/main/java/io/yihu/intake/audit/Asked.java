package io.yihu.intake.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to see a caller.
 *
 * @param subject of the token
 * @param roles wire names
 * @param unit of a unit's clerk
 * @param purpose code of a purpose
 * @param fields what was asked for
 */
public record Asked(
        String subject,
        List<String> roles,
        @Nullable String unit,
        String ticketId,
        String purpose,
        List<String> fields) {}
