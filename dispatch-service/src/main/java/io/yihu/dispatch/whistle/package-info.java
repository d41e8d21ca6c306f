/** 吹哨报到的双方台账: how whistles turned out, for the units that were summoned and for the street that blew. */
@org.jspecify.annotations.NullMarked
package io.yihu.dispatch.whistle;
