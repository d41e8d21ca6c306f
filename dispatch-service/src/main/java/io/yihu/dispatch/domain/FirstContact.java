package io.yihu.dispatch.domain;

import io.yihu.events.ContactChannel;
import io.yihu.events.ContactResult;
import java.time.Instant;

/** 首次联系: how and when the unit got in touch with the caller, or found that it cannot. */
public record FirstContact(ContactChannel channel, ContactResult result, Instant at) {}
