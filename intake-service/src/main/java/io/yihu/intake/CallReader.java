package io.yihu.intake;

import io.yihu.events.Channel;
import io.yihu.events.EventJson;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.InvalidFields;
import io.yihu.kit.problem.RefusedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/** Reads the form of a call as the request that a machine would send, under that request's own rules. */
@Component
final class CallReader {
    /** The source of what agents register themselves. */
    static final String DESK = "desk";

    private static final Refusal NO_KEY = Refusal.malformed(
            "no-key", CallProblems.KEY, "页面已过期，请再按一次“登记”", "This page was out of date; press Register once more");

    private final FormChoices choices;
    private final Validator rules;

    CallReader(FormChoices choices, Validator rules) {
        this.choices = choices;
        this.rules = rules;
    }

    /** @throws RefusedException naming each field of the request that is wrong */
    TicketRequest read(CallForm form, Errors unreadable) {
        TicketRequest request = request(form);
        Errors broken = new DirectFieldBindingResult(request, "call");
        rules.validate(request, broken);
        List<Refusal> refusals = new ArrayList<>(InvalidFields.explain(unreadable));
        refusals.addAll(InvalidFields.explain(broken));
        if (refusals.isEmpty() && form.key() == null) {
            refusals.add(NO_KEY);
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        return request;
    }

    private TicketRequest request(CallForm form) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("source", form.source() == null ? DESK : form.source());
        fields.put("externalNumber", form.externalNumber());
        fields.put("channel", form.channel() == null ? Channel.HOTLINE : form.channel());
        fields.put("kind", form.kind());
        fields.put("title", form.title());
        fields.put("description", form.description());
        fields.put("category", form.category());
        fields.put("place", form.place() == null ? null : choices.place(form.place()));
        fields.put("placeText", form.placeText());
        fields.put("urgency", form.urgency());
        fields.put("accusedUnit", form.accusedUnit());
        fields.put("caller", caller(form));
        return EventJson.mapper().convertValue(fields, TicketRequest.class);
    }

    private static TicketRequest.@Nullable CallerRequest caller(CallForm form) {
        boolean nothing = form.name() == null && form.phone() == null && form.anonymous() == null;
        return nothing ? null : new TicketRequest.CallerRequest(form.name(), form.phone(), form.anonymous());
    }
}
