package io.yihu.allinone.fault;

import io.yihu.allinone.fault.Cluster.Part;
import java.net.URI;

/** A house under test, of whatever make. */
interface Premises {

    /** Where a service answers. */
    URI uri(Part service);

    /** Address of the broker. */
    String bootstrapServers();
}
