package fi.seloste.records;

import fi.seloste.contact.file.Column;
import fi.seloste.contact.file.XlsxWriter;
import fi.seloste.contact.file.XlsxWriter.Sheet;
import fi.seloste.records.ProcessingRecord.Activity;
import fi.seloste.records.ProcessingRecord.Point;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The record as a workbook: who keeps it, then a row for each activity and a column for each point. */
final class RecordWorkbook {

    private RecordWorkbook() {}

    static void write(ProcessingRecord written, OutputStream out) throws IOException {
        var words = new RecordWords(written.language());
        var sheets = new ArrayList<Sheet>();
        sheets.add(controller(written, words));
        sheets.add(activities(words.text("activities"), words.text("register"), written.activities(), words));
        if (!written.forClients().isEmpty()) {
            sheets.add(activities(words.text("forClients"), null, written.forClients(), words));
        }
        new XlsxWriter().write(sheets, out);
    }

    private static Sheet controller(ProcessingRecord written, RecordWords words) {
        var rows = Stream.concat(
                written.controller().stream().map(entry -> List.of(words.point(entry.point()), words.cell(entry))),
                Stream.of(List.of(words.text("asOf"), words.day(written.day()))));
        var header = List.of(Column.words(words.text("title")), Column.words(words.text("controller")));
        return new Sheet(words.text("controller"), header, rows);
    }

    /** @param where what the column of the register is called; null for what belongs to none */
    private static Sheet activities(String title, String where, List<Activity> activities, RecordWords words) {
        var points = activities.isEmpty()
                ? List.<Point>of()
                : activities.getFirst().entries().stream()
                        .map(ProcessingRecord.Entry::point)
                        .toList();
        var header = new ArrayList<Column>();
        header.add(Column.words(where == null ? words.text("client") : where));
        points.forEach(point -> header.add(Column.words(words.point(point))));
        var rows = activities.stream().map(activity -> {
            var cells = new ArrayList<String>();
            cells.add(
                    activity.register() == null
                            ? activity.name()
                            : activity.register().name());
            points.forEach(point -> cells.add(words.cell(activity.entry(point))));
            return List.copyOf(cells);
        });
        return new Sheet(title, List.copyOf(header), rows);
    }
}
