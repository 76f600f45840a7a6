package fi.seloste.contact.file;

import fi.seloste.contact.file.Description.LeftOut;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A card on its way to a row of the table: versions 2.1, 3.0 and 4.0. */
final class Card {

    private static final Set<String> PICTURES = Set.of("PHOTO", "LOGO");
    /** What says something about the card rather than about the person. */
    private static final Set<String> ABOUT_THE_CARD = Set.of(
            "VERSION", "PRODID", "UID", "REV", "KIND", "SOURCE", "SORT-STRING", "NAME", "PROFILE", "CLASS", "MAILER");

    private static final Pattern DAY_IN_SHORT = Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)(T.*)?");

    private final Map<CardColumn, String> cells = new EnumMap<>(CardColumn.class);
    private final Set<LeftOut> leftOut = EnumSet.noneOf(LeftOut.class);

    Set<LeftOut> leftOut() {
        return leftOut;
    }

    /** The cells in the order of the header. */
    List<String> cells() {
        var given = cells.getOrDefault(CardColumn.GIVEN_NAME, "");
        var family = cells.getOrDefault(CardColumn.FAMILY_NAME, "");
        cells.putIfAbsent(CardColumn.NAME, (given + " " + family).strip());
        return Arrays.stream(CardColumn.values())
                .map(each -> cells.getOrDefault(each, ""))
                .toList();
    }

    void take(CardProperty property) {
        switch (property.name()) {
            case "FN" -> put(CardColumn.NAME, property.text(), LeftOut.OTHER_FIELDS);
            case "N" -> takeName(property.parts(';'));
            case "ORG" -> put(CardColumn.ORGANISATION, joined(property.parts(';')), LeftOut.OTHER_FIELDS);
            case "TITLE" -> put(CardColumn.TITLE, property.text(), LeftOut.OTHER_FIELDS);
            case "EMAIL" -> takeOneOf(CardColumn.EMAILS, property.text().replaceFirst("(?i)^mailto:", ""), property);
            case "TEL" -> takeOneOf(CardColumn.PHONES, property.text().replaceFirst("(?i)^tel:", ""), property);
            case "ADR" -> takeAddress(property);
            case "URL" -> put(CardColumn.WEBSITE, property.text(), LeftOut.OTHER_FIELDS);
            case "BDAY" ->
                put(
                        CardColumn.BIRTHDAY,
                        DAY_IN_SHORT.matcher(property.text()).replaceFirst("$1-$2-$3"),
                        LeftOut.OTHER_FIELDS);
            case "NOTE" -> put(CardColumn.NOTE, property.text(), LeftOut.OTHER_FIELDS);
            case "CATEGORIES" -> put(CardColumn.KEYWORDS, joined(property.parts(',')), LeftOut.OTHER_FIELDS);
            default -> leaveOut(property);
        }
    }

    private void leaveOut(CardProperty property) {
        if (PICTURES.contains(property.name())) {
            leftOut.add(LeftOut.PICTURES);
        } else if (!ABOUT_THE_CARD.contains(property.name())
                && !property.name().startsWith("X-")
                && !property.value().isBlank()) {
            leftOut.add(LeftOut.OTHER_FIELDS);
        }
    }

    private void takeName(List<String> parts) {
        put(CardColumn.FAMILY_NAME, part(parts, 0), LeftOut.OTHER_FIELDS);
        put(CardColumn.GIVEN_NAME, (part(parts, 1) + " " + part(parts, 2)).strip(), LeftOut.OTHER_FIELDS);
        if (!(part(parts, 3) + part(parts, 4)).isBlank()) {
            leftOut.add(LeftOut.OTHER_FIELDS);
        }
    }

    private void takeAddress(CardProperty property) {
        var parts = property.parts(';');
        var street = joined(parts.subList(0, Math.min(3, parts.size())));
        if (joined(parts).isBlank()) {
            return;
        }
        if (cells.containsKey(CardColumn.STREET) || cells.containsKey(CardColumn.TOWN)) {
            leftOut.add(LeftOut.FURTHER_ADDRESSES);
            return;
        }
        put(CardColumn.STREET, street, LeftOut.FURTHER_ADDRESSES);
        put(CardColumn.TOWN, part(parts, 3), LeftOut.FURTHER_ADDRESSES);
        put(CardColumn.REGION, part(parts, 4), LeftOut.FURTHER_ADDRESSES);
        put(CardColumn.POSTCODE, part(parts, 5), LeftOut.FURTHER_ADDRESSES);
        put(CardColumn.COUNTRY, part(parts, 6), LeftOut.FURTHER_ADDRESSES);
    }

    /** The preferred one first, the others in the order of the card. */
    private void takeOneOf(List<CardColumn> columns, String value, CardProperty property) {
        if (value.isBlank()) {
            return;
        }
        var free = columns.stream().filter(each -> !cells.containsKey(each)).findFirst();
        if (free.isEmpty()) {
            leftOut.add(LeftOut.FURTHER_EMAILS_AND_PHONES);
        } else if (property.isPreferred()) {
            var before = columns.stream()
                    .map(cells::get)
                    .filter(each -> each != null)
                    .toList();
            cells.put(columns.getFirst(), value);
            for (var i = 0; i < before.size(); i++) {
                cells.put(columns.get(i + 1), before.get(i));
            }
        } else {
            cells.put(free.get(), value);
        }
    }

    private void put(CardColumn column, String value, LeftOut otherwise) {
        if (!value.isBlank() && cells.putIfAbsent(column, value) != null) {
            leftOut.add(otherwise);
        }
    }

    private static String part(List<String> parts, int position) {
        return position < parts.size() ? parts.get(position) : "";
    }

    private static String joined(List<String> parts) {
        return parts.stream().filter(Predicate.not(String::isBlank)).collect(Collectors.joining(", "));
    }
}
