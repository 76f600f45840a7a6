package fi.seloste.audit;

import fi.seloste.audit.AuditTrail.Entry;
import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entry in words, as the list and the exported file say it. */
public record AuditWords(Language language) {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    public String when(Entry entry) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(language.locale())
                .format(entry.at().atZone(FINLAND));
    }

    public String action(String action) {
        return Texts.get(language, "audit.action." + action);
    }

    public String thing(String entity) {
        return Texts.find(language, "audit.entity." + entity).orElse(entity);
    }

    /** What changed; a component of a record is called as in its form. */
    public String properties(Entry entry) {
        return Stream.of(entry.properties().split(", "))
                .filter(property -> !property.isEmpty())
                .map(property -> Texts.get(language, property.contains(".") ? property : "audit.property." + property))
                .collect(Collectors.joining(", "));
    }
}
