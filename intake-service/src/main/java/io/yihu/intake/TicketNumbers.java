package io.yihu.intake;

/** Where ticket numbers come from, such as {@code 261123-4821-0937}. A number may be given out twice. */
@FunctionalInterface
interface TicketNumbers {
    /** Another one. */
    String next();
}
