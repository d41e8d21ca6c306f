package io.yihu.kit.outbox;

/** Something a service has published that no decision document holds. It is said again before everything else is. */
@FunctionalInterface
public interface Republishable {

    /** Says it again; returns when this instance has heard it too, where that matters. */
    void republish();
}
