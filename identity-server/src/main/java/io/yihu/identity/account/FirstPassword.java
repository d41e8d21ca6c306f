package io.yihu.identity.account;

/** Where the first administrator finds the one-time password. */
public interface FirstPassword {

    /** Keeps it, on the disk when this returns. */
    void keep(String password);

    /** The account has chosen a password; what is kept of the first one goes. */
    void used(String account);
}
