package fi.seloste.processor;

/** What every datum of law must say. */
final class Datum {

    private Datum() {}

    static void require(String what, Object... parts) {
        for (var part : parts) {
            if (part == null || part instanceof String text && text.isBlank()) {
                throw new IllegalArgumentException(what + " lacks a part");
            }
        }
    }
}
