package io.yihu.intake.matter.learn;

/** Which texts are never learned from: one in five, and always the same ones, so that no model has seen what it is measured on. */
public final class HeldOut {
    private static final int PARTS = 5;
    private static final int SPREAD = 0x9E3779B9;

    private HeldOut() {}

    /** Whether the text with this id is. */
    public static boolean is(String id) {
        return Integer.remainderUnsigned((id.hashCode() * SPREAD) >>> 8, PARTS) == 0;
    }
}
