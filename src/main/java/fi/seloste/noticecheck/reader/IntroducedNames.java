package fi.seloste.noticecheck.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names without a form of enterprise that nobody knows, by the words that introduce them: 'such as Tidbok and Lunda',
 * 'provided by Tidbok', 'our booking system Tidbok', and names that are written as only services are.
 */
final class IntroducedNames {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}]*(?:[.&’'-][\\p{L}\\p{N}]+)*\\+?";
    private static final String NAME = WORD + "(?: " + WORD + "){0,2}";
    private static final String ASIDE = "(?: ?\\([^()]{1,60}\\))?";

    private static final Pattern ONE = Pattern.compile(NAME);

    /** Names after a word that begins a list of them. */
    private static final Pattern LISTED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:such as|including|e\\.g\\.,?|for example,?|for instance,?|namely|by means of|with the help of|(?:(?:provid|suppli|host|operat|deliver|maintain|manag|handl|process|record|sav)ed|run|sent|stored|kept|held|go out|goes out|built) (?:by|with|in|on|using|through|via)|via"
                    + "|(?:supplier|provider|processor|vendor|partner|tool|system|software|platform)s? (?:are|is|includes?)"
                    + "|(?:palveluntarjoaj\\p{Ll}{1,6}|toimittaj\\p{Ll}{1,6}|järjestelm\\p{Ll}{1,6}|ohjelm\\p{Ll}{1,8}|kumppan\\p{Ll}{1,6}) (?:ovat|on)"
                    + "|(?:leverantör\\p{Ll}{0,4}|biträden?\\p{Ll}{0,3}|tjänst\\p{Ll}{0,5}|partner\\p{Ll}{0,3}|system\\p{Ll}{0,3}) är"
                    + "|(?:käsittelij|palveluntarjo|toimittaj|kumppan|järjestelm|palvelu|biträde|leverantör|tjänst|processor|provider|supplier|partner|tool|system|service|vendor)\\p{Ll}{0,8}:"
                    + "|kuten|esimerkiksi|esim\\.|muun muassa|mm\\.|(?:toimittaa|tarjoaa|ylläpitää|hallinnoi|palveluntarjoajana on|palveluntarjoajana toimii|toimittajana on)"
                    + "|till exempel|t\\.ex\\.|t ex|exempelvis|såsom|bland annat|bl\\.a\\.|med hjälp av|(?:tillhandahålls|levereras|upprätthålls|drivs|sköts|lagras) (?:av|i|hos|genom))"
                    + " (" + NAME + ASIDE + "(?:(?:,? (?:ja|sekä|tai|och|samt|eller|and|or) |, )" + NAME + ASIDE
                    + ")*)");

    /** A name after what it is. */
    private static final Pattern TOOL = Pattern.compile(
            "(?:järjestelm|ohjelm|palvelu(?=[nm]|ssa|un)|alusta|sovellu|työkalu|systemet|system(?= )|programmet|plattformen|tjänsten|verktyget|software|platform|tool)(?:\\p{Ll}{0,8}),? \\(?("
                    + NAME + ")");

    /** 'SomeThing': a capital letter within a word that has small ones. */
    private static final Pattern JOINED = Pattern.compile("(?<![\\p{L}\\p{N}@.])\\p{Lu}\\p{Ll}{2,}\\p{Lu}\\p{L}+");

    private IntroducedNames() {}

    static List<Names.Found> in(String text) {
        var found = new ArrayList<Names.Found>();
        var listed = LISTED.matcher(text);
        while (listed.find()) {
            var names = ONE.matcher(text).region(listed.start(1), listed.end(1));
            while (names.find()) {
                if (isMakerOfKnown(text, names.end())) {
                    continue;
                }
                if (text.lastIndexOf('(', names.start()) <= text.lastIndexOf(')', names.start())
                        || text.lastIndexOf('(', names.start()) < listed.start(1)) {
                    add(found, names.group(), names.start());
                }
            }
        }
        var tool = TOOL.matcher(text);
        while (tool.find()) {
            add(found, tool.group(1), tool.start(1));
        }
        var joined = JOINED.matcher(text);
        while (joined.find()) {
            add(found, joined.group(), joined.start());
        }
        return found;
    }

    /** 'Maker (Service)' is named by its service, where that is known. */
    private static boolean isMakerOfKnown(String text, int end) {
        var close = text.startsWith(" (", end) ? text.indexOf(')', end) : -1;
        return close > 0 && !KnownNames.in(text.substring(end, close)).isEmpty();
    }

    private static void add(List<Names.Found> found, String name, int start) {
        if (name.length() > 2 && !Words.in(name.toLowerCase(Locale.ROOT), "not_introduced")) {
            found.add(new Names.Found(name, start, start + name.length()));
        }
    }
}
