package fi.seloste.contact;

/** Short texts that people type, as they are kept. */
final class Texted {

    private Texted() {}

    /**
     * The text without the spaces around it.
     *
     * @throws InvalidValueException where nothing is left, or more than the longest
     */
    static String required(String text, int longest) {
        if (text == null || text.isBlank()) {
            throw new InvalidValueException(null, "error.required");
        }
        var stripped = text.strip();
        if (stripped.length() > longest || !isWhole(stripped)) {
            throw new InvalidValueException(null, "error.invalid");
        }
        return stripped;
    }

    /** Half a surrogate pair is no character, and the database refuses it. */
    private static boolean isWhole(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
