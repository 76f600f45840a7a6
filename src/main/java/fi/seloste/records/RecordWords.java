package fi.seloste.records;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.records.ProcessingRecord.Entry;
import fi.seloste.records.ProcessingRecord.Point;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the parts of the record are called, in the view and in its files. */
public record RecordWords(Language language) {

    /** A point with the provision that asks for it. */
    public String point(Point point) {
        var name = name(point);
        return point.article() == null ? name : Texts.get(language, "records.point", name, point.article());
    }

    public String name(Point point) {
        return Texts.get(language, "records.point." + point.name());
    }

    public String gap(Gap gap) {
        return Texts.get(language, "records.gap." + gap.name());
    }

    /** What stands at a point and, where something is missing, what. */
    String cell(Entry entry) {
        return Stream.concat(
                        entry.lines().stream(), Stream.ofNullable(entry.gap()).map(gap -> "[" + gap(gap) + "]"))
                .collect(Collectors.joining("\n"));
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    String text(String key, Object... arguments) {
        return Texts.get(language, "records." + key, arguments);
    }
}
