package io.yihu.intake.again;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Similar tickets over HTTP. It asks by POST, since a caller's number has no place in an address. */
@RestController
@RequestMapping("/api/tickets/similar")
final class AgainController {
    private final AgainDesk desk;
    private final AgainReader reader;
    private final IndexAge age;

    AgainController(AgainDesk desk, AgainReader reader, IndexAge age) {
        this.desk = desk;
        this.reader = reader;
        this.age = age;
    }

    @PostMapping
    Proposals similar(@Valid @RequestBody AgainRequest request) {
        return new Proposals(desk.similar(reader.read(request)), age.asOf());
    }
}
