package fi.seloste.noticecheck.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of firms and associations, by the forms of enterprise that they end or begin with. */
final class Names {

    private static final String FORMS =
            "Oyj Abp|Oy Ab|Ab Oy|Oyj|OYJ|Oy|OY|oy|Abp|Ab|AB|Ay|AY|Ky|KY|Kb|Hb|ry|r\\.y\\.|r\\.y|rf|r\\.f\\.|rs|sr|osk|Osk|Ltd|LTD|Limited|LIMITED|LLC|LLP|Inc|INC|"
                    + "GmbH|B\\.V\\.|BV|A/S|AS|ApS|SL|OÜ|plc|PLC|Corp|Corporation|SARL|SAS|N\\.V\\.|Pty|S\\.A\\.|S\\.L\\.|Unlimited Company|Ltda|Srl|S\\.r\\.l\\.|UAB|SIA|Aktiebolag|Osakeyhtiö";

    /** A form of enterprise at the end of a name, with the case ending that Finnish gives it. */
    private static final Pattern AT_END =
            Pattern.compile("(?:(?<=[\\p{L}\\p{N}.)!&”\"] )|(?<=\\p{L}, )(?=Inc|LLC|LLP|Ltd|Corp|S\\.))(" + FORMS
                    + ")\\.?(?=$|[\\s,;:.()\\[\\]”\"'’/|<!?*–-])(?::(?:\\p{Ll}{1,5}))?");

    private static final Pattern AT_BEGIN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])((?:Tmi|T:mi|TMI|Toiminimi|Osuuskunta|Ab|Oy|Säätiö|Stiftelsen|Firma|Kommanditbolag)\\s+(?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}&.'’+-]*(?:\\s+(?=\\p{Lu}))?){1,4}(?:\\s+Ab)?)");

    private static final Pattern FORM = Pattern.compile("(?:" + FORMS + ")(?:\\.|:\\p{Ll}{1,5})?");

    private static final int LONGEST = 90;

    private Names() {}

    /** One name and where it stands in the text. */
    record Found(String name, int start, int end) {}

    static List<Found> in(String text) {
        var found = new ArrayList<Found>();
        var matcher = AT_END.matcher(text);
        while (matcher.find()) {
            var start = begin(text, matcher.start(1));
            if (start < matcher.start(1)) {
                found.add(new Found(text.substring(start, matcher.end(1)).strip(), start, matcher.end()));
            }
        }
        var begun = AT_BEGIN.matcher(text);
        while (begun.find()) {
            if (found.stream().noneMatch(other -> begun.start() < other.end() && other.start() < begun.end())) {
                found.add(new Found(begun.group(1).strip(), begun.start(), begun.end()));
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    static boolean hasForm(String text) {
        return AT_END.matcher(text).find() || AT_BEGIN.matcher(text).find();
    }

    /** Goes back from the form of enterprise over the words that look like a name's. */
    private static int begin(String text, int form) {
        var start = form;
        var at = form - (text.startsWith(", ", form - 2) ? 2 : 1);
        while (at > 0 && form - at < LONGEST) {
            while (at > 0 && text.charAt(at - 1) == ' ') {
                at--;
            }
            var end = at;
            while (at > 0 && " \t\n(,;:|\"”“„/".indexOf(text.charAt(at - 1)) < 0) {
                at--;
            }
            var word = text.substring(at, end);
            if (word.isEmpty()) {
                break;
            }
            if (isConnector(word)) {
                // What it joins may be a name, too.
            } else if (isNameWord(word) && !FORM.matcher(word).matches()) {
                if (start != form && word.endsWith(".") && word.length() > 3) {
                    break;
                }
                start = at;
            } else {
                break;
            }
            if (at == 0 || text.charAt(at - 1) != ' ') {
                break;
            }
        }
        return start == form ? form : trimLabel(text, start, form);
    }

    private static int trimLabel(String text, int start, int form) {
        var name = text.substring(start, form);
        var lower = name.toLowerCase(Locale.ROOT);
        var matcher = Words.matcher("name_not", lower);
        return matcher.find() && matcher.start() == 0 && matcher.end() < name.length() ? start + matcher.end() : start;
    }

    private static boolean isConnector(String word) {
        return List.of("&", "ja", "och", "and", "of", "the", "de", "von", "för", "-", "–", "+")
                .contains(word);
    }

    private static boolean isNameWord(String word) {
        var first = word.codePointAt(0);
        if (Character.isUpperCase(first) || Character.isDigit(first)) {
            return true;
        }
        return word.length() > 2 && word.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }
}
