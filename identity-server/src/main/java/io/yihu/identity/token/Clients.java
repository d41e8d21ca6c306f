package io.yihu.identity.token;

import io.yihu.identity.machine.MachineClient;
import io.yihu.identity.machine.MachineClients;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** Who may ask for tokens: the command line, the front door, and the machine clients in the store that are not disabled. */
final class Clients implements RegisteredClientRepository {

    private final List<RegisteredClient> own;
    private final MachineClients machines;
    private final Clock clock;

    Clients(List<RegisteredClient> own, MachineClients machines, Clock clock) {
        this.own = List.copyOf(own);
        this.machines = machines;
        this.clock = clock;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are registered by an administrator");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String id) {
        return own.stream()
                .filter(client -> client.getClientId().equals(id))
                .findFirst()
                .or(() ->
                        machines.find(id).filter(machine -> !machine.disabled()).map(this::registered))
                .orElse(null);
    }

    private RegisteredClient registered(MachineClient machine) {
        return MachineRegistration.of(machine, clock.instant());
    }
}
