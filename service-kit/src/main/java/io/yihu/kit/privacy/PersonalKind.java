package io.yihu.kit.privacy;

/** What in a text leads to one person. */
public enum PersonalKind {
    /** Mobile or landline number. */
    PHONE,
    /** Citizen id of 18 or 15 digits, passport, permit. */
    ID,
    /** Number plate of a vehicle. */
    PLATE,
    /** E-mail address. */
    EMAIL,
    /** Account at WeChat, QQ and their like, where it is called so. */
    ACCOUNT,
    /** Bank card or account number. */
    CARD,
    /** Room of a home; estate, building and entrance are no span. */
    ROOM,
    /** Family name with given name. */
    NAME
}
