package io.yihu.dispatch.precedent;

import io.yihu.kit.security.Caller;
import java.util.Optional;

/** Where tickets and their words are read, each time anew: what was erased there is found here no more. */
public interface Dossiers {

    /** A ticket as this caller may see it, or nothing where there is none. */
    Optional<Dossier> find(String ticketId, Caller caller);

    /** Whether this caller may read every ticket, sealed ones (举报) among them. */
    boolean readsAll(Caller caller);
}
