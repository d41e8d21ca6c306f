package io.yihu.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/** Answers that the library does not give. */
final class Answers {

    /** MongoDB's ShutdownInProgress: drivers take the server for gone. */
    private static final int SHUTDOWN_IN_PROGRESS = 91;

    private static final int UNKNOWN_ERROR = 8;

    private Answers() {}

    /** The answer to {@code hello}, made of that to its predecessor {@code isMaster}. */
    static Document hello(Document isMaster) {
        Document hello = new Document("helloOk", true).append("isWritablePrimary", true);
        isMaster.forEach(hello::put);
        hello.remove("ismaster");
        return hello.append("readOnly", false);
    }

    /** The answer to anything once the store has stopped. */
    static Document stopped(Throwable cause) {
        return error(
                "the store has stopped, the outcome of this command is unknown: " + cause,
                SHUTDOWN_IN_PROGRESS,
                "ShutdownInProgress");
    }

    static Document error(String message) {
        return error(message, UNKNOWN_ERROR, "UnknownError");
    }

    static Document error(String message, int code, @Nullable String codeName) {
        Document error = new Document("ok", 0.0).append("errmsg", message).append("code", code);
        error.putIfNotNull("codeName", codeName);
        return error;
    }
}
