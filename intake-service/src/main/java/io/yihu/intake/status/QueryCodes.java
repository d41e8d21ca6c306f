package io.yihu.intake.status;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.yihu.intake.vault.VaultKeys;
import java.math.BigInteger;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;

/**
 * 查询码: eight digits that let whoever has them see how far a ticket is. They follow from the ticket's number by a key outside the
 * database: nothing is kept, every ticket has one, and whoever repeats an order gets the same.
 */
@Component
public final class QueryCodes {
    private static final BigInteger CODES = BigInteger.TEN.pow(8);
    private static final int HEX = 16;

    private final VaultKeys keys;

    QueryCodes(VaultKeys keys) {
        this.keys = keys;
    }

    /** Of a ticket, written in one: {@code 00000000} to {@code 99999999}. */
    public String of(String ticketId) {
        return String.format("%08d", new BigInteger(keys.hash("query-code/" + ticketId), HEX).mod(CODES));
    }

    /** Whether this is it; takes the same time whichever digit is wrong. */
    boolean fits(String ticketId, String code) {
        return MessageDigest.isEqual(of(ticketId).getBytes(US_ASCII), code.getBytes(US_ASCII));
    }
}
