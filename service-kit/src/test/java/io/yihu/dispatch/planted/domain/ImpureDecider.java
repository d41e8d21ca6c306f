package io.yihu.dispatch.planted.domain;

import org.springframework.stereotype.Component;

@Component
class ImpureDecider {}
