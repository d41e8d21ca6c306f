package io.yihu.identity;

import io.yihu.identity.account.FirstAdministrator;
import io.yihu.identity.account.FirstPassword;
import java.io.IOException;
import java.nio.file.Files;

/** The first administrator's one-time password in a file for its owner only, until it has been used. */
final class FirstPasswordFile implements FirstPassword {

    static final String NAME = "first-password";

    private final IdentityFolder folder;

    FirstPasswordFile(IdentityFolder folder) {
        this.folder = folder;
    }

    boolean exists() {
        return Files.exists(folder.file(NAME));
    }

    @Override
    public void keep(String password) {
        try {
            folder.write(NAME, password);
        } catch (IOException e) {
            throw new IdentityException("identity folder cannot be written: " + e, e);
        }
    }

    @Override
    public void used(String account) {
        if (!account.equals(FirstAdministrator.NAME)) {
            return;
        }
        try {
            folder.remove(NAME);
        } catch (IOException e) {
            throw new IdentityException(NAME + " cannot be removed: " + e, e);
        }
    }
}
