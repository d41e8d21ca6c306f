/** 吹哨报到: what became of whistles, on both sides, read from what was published. Pure. */
@org.jspecify.annotations.NullMarked
package io.yihu.dispatch.domain.whistle;
