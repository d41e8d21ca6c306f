package io.yihu.intake.domain.platform;

import org.jspecify.annotations.Nullable;

/**
 * A system that sends us orders in a language of its own.
 *
 * @param code the source its tickets are registered under
 * @param list path to the orders in a body that may hold several; {@code .} is the body itself; missing: one order a body
 * @param pass how it shows who it is
 * @param answerRoot the outermost element of an answer in XML
 * @param answerList path to the results in the answer to several orders; {@code .} is the answer itself
 */
public record Platform(
        String code,
        String nameZh,
        String nameEn,
        Format format,
        @Nullable String list,
        Pass pass,
        @Nullable String answerRoot,
        @Nullable String answerList) {
    /** The path of the body, or of the answer, as a whole. */
    public static final String WHOLE = ".";

    /** What it writes and reads. */
    public enum Format {
        /** Answered in JSON. */
        JSON,
        /** Answered in XML. */
        XML,
        /** {@code application/x-www-form-urlencoded}, answered in JSON. */
        FORM
    }

    /** How it shows who it is. */
    public enum Method {
        /** The secret itself in a header. */
        KEY,
        /** HMAC-SHA256 with the secret over the time and the body as it was sent. */
        HMAC
    }

    /**
     * What it shows.
     *
     * @param header that carries the key or the signature
     * @param timeHeader that carries the time of signing
     * @param signed what is signed, with {@code {time}}, {@code {body}} and <code>\n</code> for a new line
     * @param minutes how far its time may be from ours, either way
     * @param secret name of the secret, which is in no table
     */
    public record Pass(
            Method method,
            String header,
            @Nullable String timeHeader,
            @Nullable String signed,
            @Nullable Integer minutes,
            String secret) {}
}
