package io.yihu.kit.problem;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;

/** Tells what this house has done wrong from what it has to wait for, and logs both. Request bodies are never logged. */
final class Faults {
    private static final Logger log = LoggerFactory.getLogger(Faults.class);

    /** The store, or the issuer of tokens, cannot be reached at present. */
    private static final List<Class<? extends Throwable>> AWAY = List.of(
            MongoTimeoutException.class,
            MongoSocketException.class,
            MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class,
            MongoServerUnavailableException.class,
            MongoConnectionPoolClearedException.class,
            AuthenticationServiceException.class,
            JwtDecoderInitializationException.class);

    private Faults() {}

    static ProblemType report(Throwable fault) {
        if (causes(fault).anyMatch(cause -> AWAY.stream().anyMatch(away -> away.isInstance(cause)))) {
            log.warn("Answering 503: {}", fault.toString());
            return ProblemType.UNAVAILABLE;
        }
        log.error("Answering 500", fault);
        return ProblemType.INTERNAL;
    }

    static <T extends Throwable> Optional<T> cause(Throwable fault, Class<T> type) {
        return causes(fault).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
