package io.yihu.frontdoor.page;

import io.yihu.frontdoor.Target;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import io.yihu.kit.shell.Place;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What this person has to do, and one ticket as all services see it. */
@Controller
class HomeController {
    private final FragmentClient fragments;
    private final Readers readers;

    HomeController(FragmentClient fragments, Readers readers) {
        this.fragments = fragments;
        this.readers = readers;
    }

    @GetMapping("/")
    String home(HttpServletRequest request, Model model) {
        Reader reader = readers.of(request);
        compose(model, reader, placesOf(reader.shell().person()).toList(), "/fragments/todo");
        model.addAttribute("administrator", is(Role.ADMINISTRATOR, reader));
        model.addAttribute("auditor", is(Role.AUDITOR, reader));
        return "frontdoor/home";
    }

    @GetMapping("/tickets/{ticketId}")
    String ticket(@PathVariable String ticketId, HttpServletRequest request, Model model) {
        TicketNumber.check(ticketId);
        Reader reader = readers.of(request);
        compose(model, reader, List.of(Target.values()), "/fragments/tickets/{ticketId}", ticketId);
        model.addAttribute("ticketId", ticketId);
        return "frontdoor/ticket";
    }

    private void compose(Model model, Reader reader, List<Target> targets, String path, Object... variables) {
        List<CompletableFuture<Fragment>> begun = targets.stream()
                .map(target -> fragments.begin(target, reader, "/" + target.path() + path, variables))
                .toList();
        List<Fragment> all = begun.stream().map(CompletableFuture::join).toList();
        model.addAttribute("shell", reader.shell());
        model.addAttribute(
                "businessTime",
                all.stream()
                        .map(Fragment::businessTime)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
        model.addAttribute(
                "fragments",
                all.stream().filter(f -> f.state() != Fragment.State.ABSENT).toList());
    }

    private static boolean is(Role role, Reader reader) {
        Caller person = reader.shell().person();
        return person != null && person.is(role);
    }

    private static Stream<Target> placesOf(@Nullable Caller person) {
        return person == null
                ? Stream.empty()
                : Place.of(person.roles()).stream()
                        .filter(place -> place != Place.OPERATION)
                        .map(place -> Target.valueOf(place.name()));
    }
}
