package io.yihu.frontdoor.page;

import io.yihu.frontdoor.Target;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.Place;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds a ticket by its number, or what is open at a place. */
@Controller
class SearchController {
    private static final int LONGEST = 60;

    private final FragmentClient fragments;
    private final Readers readers;

    SearchController(FragmentClient fragments, Readers readers) {
        this.fragments = fragments;
        this.readers = readers;
    }

    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, HttpServletRequest request, Model model) {
        String text = q.strip();
        var number = TicketNumber.typed(text);
        if (number.isPresent()) {
            return "redirect:/tickets/" + number.get();
        }
        Reader reader = readers.of(request);
        String wanted = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<CompletableFuture<Fragment>> begun = wanted.isEmpty()
                ? List.of()
                : searchable(reader.shell().person())
                        .map(target -> fragments.begin(
                                target, reader, "/" + target.path() + "/fragments/search?q={q}", wanted))
                        .toList();
        model.addAttribute("shell", reader.shell());
        model.addAttribute("wanted", wanted);
        model.addAttribute(
                "fragments",
                begun.stream()
                        .map(CompletableFuture::join)
                        .filter(f -> f.state() != Fragment.State.ABSENT)
                        .toList());
        return "frontdoor/search";
    }

    /** Dispatch knows what is open; intake alone knows what nobody works on yet. */
    private static Stream<Target> searchable(@Nullable Caller person) {
        if (person == null) {
            return Stream.empty();
        }
        return Stream.of(Place.DISPATCH, Place.INTAKE)
                .filter(place -> place.isFor(person.roles()))
                .map(place -> Target.valueOf(place.name()));
    }
}
