package fi.seloste.notice.explained;

import fi.seloste.notice.Articles;
import fi.seloste.register.Section;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What asks for a sentence, or guides it.
 *
 * @param act     {@code GDPR}, or the number of a Finnish act
 * @param numbers its article, paragraph and point, as far as they are told; or its section
 */
record Provision(String act, List<String> numbers) {

    private static final String GDPR = "GDPR";
    private static final Pattern BRACKETS = Pattern.compile("[()]+");

    /** As sentences carry it: {@code GDPR 13(1)(c)}, {@code 917/2014 205}. */
    static Provision of(String cited) {
        var act = cited.substring(0, cited.indexOf(' '));
        return new Provision(
                act, BRACKETS.splitAsStream(cited.substring(act.length() + 1)).toList());
    }

    /** Of a section whose sentence names none: a custom that helps to understand, or another act's duty. */
    static Provision of(Section section) {
        if (section == Section.COOKIES) {
            return of("917/2014 205");
        }
        var article = Articles.of(section);
        return of(GDPR + " " + (article == null ? "12(1)" : article));
    }

    /** "GDPR, Article 13(1)(c)", as the language cites it. */
    String label(Words words) {
        return words.get("cited." + act + "." + numbers.size(), numbers.toArray());
    }

    /** What it says, in a few words. */
    String says(Words words) {
        return words.get("law."
                + String.join(
                        ".", Stream.concat(Stream.of(act), numbers.stream()).toList()));
    }

    /** Where the act can be read in the language. */
    String address(Words words) {
        return words.get("address." + act, numbers.getFirst());
    }
}
