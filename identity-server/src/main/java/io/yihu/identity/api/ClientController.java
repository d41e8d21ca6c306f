package io.yihu.identity.api;

import io.yihu.identity.audit.Actor;
import io.yihu.identity.machine.ClientDesk;
import io.yihu.identity.machine.MachineClient;
import io.yihu.identity.machine.MachineClients;
import io.yihu.kit.web.Page;
import io.yihu.kit.web.PageRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Machine clients. */
@RestController
@RequestMapping("/api/clients")
final class ClientController {

    private final MachineClients clients;
    private final ClientDesk desk;
    private final Clock clock;

    ClientController(MachineClients clients, ClientDesk desk, Clock clock) {
        this.clients = clients;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * A client as the interface shows it.
     *
     * @param oldSecretUntil while two secrets are valid
     * @param secret only in the answer that made it
     */
    record ClientView(
            String name,
            List<String> roles,
            @Nullable String unit,
            boolean disabled,
            @Nullable Instant oldSecretUntil,
            Instant createdAt,
            @Nullable String secret) {
        @Override
        public String toString() {
            return "ClientView " + name;
        }
    }

    record Rotation(@Nullable Integer overlapHours) {}

    @GetMapping
    Page<ClientView> list(PageRequest page) {
        List<MachineClient> found = clients.after(page.after(), page.limit() + 1);
        List<ClientView> shown = found.stream()
                .limit(page.limit())
                .map(client -> view(client, null))
                .toList();
        boolean more = found.size() > page.limit();
        return new Page<>(shown, more ? shown.get(shown.size() - 1).name() : null);
    }

    @PostMapping
    ResponseEntity<ClientView> create(@RequestBody ClientDesk.Wish wish, Actor actor) {
        ClientDesk.Opened opened = desk.create(wish, actor);
        return ResponseEntity.status(HttpStatus.CREATED).body(view(opened.client(), opened.secret()));
    }

    @PostMapping("/{name}/rotate")
    ClientView rotate(@PathVariable String name, @RequestBody Rotation rotation, Actor actor) {
        ClientDesk.Opened opened = desk.rotate(name, rotation.overlapHours(), actor);
        return view(opened.client(), opened.secret());
    }

    @PostMapping("/{name}/disable")
    ClientView disable(@PathVariable String name, Actor actor) {
        return view(desk.disable(name, actor), null);
    }

    @PostMapping("/{name}/enable")
    ClientView enable(@PathVariable String name, Actor actor) {
        return view(desk.enable(name, actor), null);
    }

    private ClientView view(MachineClient client, @Nullable String secret) {
        return new ClientView(
                client.name(),
                client.roleNames(),
                client.unit(),
                client.disabled(),
                client.overlapUntil(clock.instant()),
                client.createdAt(),
                secret);
    }
}
