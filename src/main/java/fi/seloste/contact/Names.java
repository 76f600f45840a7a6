package fi.seloste.contact;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** Whether two names may be of one person. */
public final class Names {

    private static final int SHORTEST_MISSPELT = 7;

    private Names() {}

    /** The same words in any order; some more of them; or one letter that is otherwise. */
    public static boolean areAlike(String one, String other) {
        var ofOne = words(one);
        var ofOther = words(other);
        if (contains(ofOne, ofOther) || contains(ofOther, ofOne)) {
            return true;
        }
        return isMisspelt(String.join(" ", ofOne), String.join(" ", ofOther));
    }

    /** The same words in any order. */
    public static boolean areTheSame(String one, String other) {
        return words(one).equals(words(other));
    }

    private static boolean contains(List<String> all, List<String> some) {
        return some.size() > 1 && new HashSet<>(all).containsAll(some) || all.equals(some);
    }

    private static List<String> words(String name) {
        return Arrays.stream(Fold.of(name).split("[ ,-]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    private static boolean isMisspelt(String one, String other) {
        var shorter = one.length() <= other.length() ? one : other;
        var longer = shorter == one ? other : one;
        if (shorter.length() < SHORTEST_MISSPELT || longer.length() - shorter.length() > 1) {
            return false;
        }
        var at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        // The first letter of a name makes another name of it: a family is not one person.
        if (at == 0 || longer.charAt(at - 1) == ' ') {
            return false;
        }
        var rest = shorter.length() == longer.length() ? at + 1 : at;
        return shorter.substring(Math.min(rest, shorter.length()))
                .equals(longer.substring(Math.min(at + 1, longer.length())));
    }
}
