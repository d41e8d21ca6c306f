package io.yihu.kit.privacy;

/** What numbers say about themselves. */
final class CheckDigits {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String SIGNS = "10X98765432";

    private CheckDigits() {}

    /** The check sign of GB 11643-1999. */
    static boolean citizenId(String it) {
        String bare = it.replaceAll("[^0-9Xx]", "");
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (bare.charAt(i) - '0') * WEIGHTS[i];
        }
        return Character.toUpperCase(bare.charAt(WEIGHTS.length)) == SIGNS.charAt(sum % SIGNS.length());
    }

    /** The check digit of ISO/IEC 7812, which an order number has by chance only once in ten. */
    static boolean luhn(String it) {
        String digits = it.replaceAll("[^0-9]", "");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
