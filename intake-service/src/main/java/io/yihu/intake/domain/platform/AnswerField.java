package io.yihu.intake.domain.platform;

/** What a platform is told of an order, as the tables of platforms call it. */
public enum AnswerField {
    /** How it ended, in the platform's own codes. */
    RESULT,
    /** The same in words; of a refusal also which fields are wrong and why. */
    MESSAGE,
    /** The first field that is wrong, as the platform calls it. */
    FIELD,
    /** Its number there. */
    EXTERNAL_NUMBER,
    /** Our number. */
    TICKET_ID,
    /** 查询码 */
    QUERY_CODE
}
