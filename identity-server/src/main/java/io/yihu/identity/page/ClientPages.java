package io.yihu.identity.page;

import io.yihu.identity.audit.Actor;
import io.yihu.identity.machine.ClientDesk;
import io.yihu.identity.machine.ClientRules;
import io.yihu.identity.machine.MachineClient;
import io.yihu.identity.machine.MachineClients;
import io.yihu.kit.problem.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Machine clients. */
@Controller
final class ClientPages {

    private static final int ROWS = 50;
    private static final String PAGE = "clients";

    private final MachineClients clients;
    private final ClientDesk desk;
    private final Clock clock;

    ClientPages(MachineClients clients, ClientDesk desk, Clock clock) {
        this.clients = clients;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/clients")
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        List<MachineClient> found = clients.after(after, ROWS + 1);
        List<MachineClient> shown = found.stream().limit(ROWS).toList();
        model.addAttribute(PAGE, shown);
        model.addAttribute("now", clock.instant());
        model.addAttribute("next", found.size() > ROWS ? shown.get(ROWS - 1).name() : null);
        model.addAttribute("form", new ClientDesk.Wish("", List.of(), null));
        model.addAttribute("roleNames", RoleNames.of(ClientRules.roleNames()));
        return PAGE;
    }

    @PostMapping("/clients")
    String create(@ModelAttribute ClientDesk.Wish wish, Actor actor, Model model, HttpServletResponse response) {
        try {
            return once(desk.create(wish, actor), model);
        } catch (RefusedException refused) {
            list(null, model);
            model.addAttribute("form", wish);
            return refuse(refused, model, response);
        }
    }

    @PostMapping("/clients/{name}/rotate")
    String rotate(
            @PathVariable String name,
            @RequestParam(required = false) @Nullable Integer overlapHours,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            return once(desk.rotate(name, overlapHours, actor), model);
        } catch (RefusedException refused) {
            list(null, model);
            return refuse(refused, model, response);
        }
    }

    @PostMapping("/clients/{name}/disable")
    String disable(@PathVariable String name, Actor actor) {
        desk.disable(name, actor);
        return "redirect:/clients";
    }

    @PostMapping("/clients/{name}/enable")
    String enable(@PathVariable String name, Actor actor) {
        desk.enable(name, actor);
        return "redirect:/clients";
    }

    private static String once(ClientDesk.Opened opened, Model model) {
        model.addAttribute("who", opened.client().name());
        model.addAttribute("secret", opened.secret());
        model.addAttribute("back", "/clients");
        return "once";
    }

    private static String refuse(RefusedException refused, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(Errors.MODEL, Errors.of(refused));
        return PAGE;
    }
}
