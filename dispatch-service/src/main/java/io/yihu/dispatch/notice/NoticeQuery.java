package io.yihu.dispatch.notice;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which entries of the ledger: of a group, in a state. */
record NoticeQuery(@Nullable String group, @Nullable NoticeState state) {
    /** Where these are exported. */
    public String export() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/dispatch/exports/notices");
        if (group != null) {
            address.queryParam("group", group.replace("{", "").replace("}", ""));
        }
        if (state != null) {
            address.queryParam("state", state.name());
        }
        return address.encode().toUriString();
    }
}
