package fi.seloste.common;

/** The check digit of Finnish business IDs: weights 7, 9, 10, 5, 8, 4, 2, modulo 11; a remainder of 1 is never given. */
public final class BusinessIds {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};

    private BusinessIds() {}

    public static boolean isValid(String id) {
        return id.matches("\\d{7}-\\d") && checkDigit(id.substring(0, 7)) == id.charAt(8) - '0';
    }

    /** The check digit of seven digits, or -1 where no business ID can have them. */
    static int checkDigit(String digits) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        var remainder = sum % 11;
        return switch (remainder) {
            case 0 -> 0;
            case 1 -> -1;
            default -> 11 - remainder;
        };
    }
}
