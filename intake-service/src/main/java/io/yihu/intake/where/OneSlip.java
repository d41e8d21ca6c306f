package io.yihu.intake.where;

/** Whether a name was written with exactly one slip: a character wrong, missing, too many, or two swapped. */
final class OneSlip {
    private OneSlip() {}

    static boolean between(String right, String written) {
        int most = Math.min(right.length(), written.length());
        int head = 0;
        while (head < most && right.charAt(head) == written.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && right.charAt(right.length() - 1 - tail) == written.charAt(written.length() - 1 - tail)) {
            tail++;
        }
        String lost = right.substring(head, right.length() - tail);
        String gained = written.substring(head, written.length() - tail);
        return isOne(lost, gained) && !isOther(lost) && !isOther(gained) && !isBorder(gained);
    }

    private static boolean isOne(String lost, String gained) {
        boolean swapped = lost.length() == 2
                && gained.length() == 2
                && lost.charAt(0) == gained.charAt(1)
                && lost.charAt(1) == gained.charAt(0);
        return swapped || lost.length() <= 1 && gained.length() <= 1 && !lost.equals(gained);
    }

    /** A number or a side: that is another place's name. */
    private static boolean isOther(String differing) {
        return differing.chars().anyMatch(c -> Name.isDistinct((char) c));
    }

    /** Names do not run over the end of a sentence. */
    private static boolean isBorder(String gained) {
        return gained.chars().anyMatch(c -> !Character.isLetterOrDigit(c));
    }
}
