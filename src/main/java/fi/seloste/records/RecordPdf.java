package fi.seloste.records;

import fi.seloste.records.ProcessingRecord.Activity;
import fi.seloste.records.ProcessingRecord.Entry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The record on paper, to be shown to whoever asks for it (Art. 30(4)). */
final class RecordPdf {

    private RecordPdf() {}

    static void write(ProcessingRecord written, OutputStream out) throws IOException {
        var words = new RecordWords(written.language());
        try (var paper = new Paper(words.text("title"), written.language())) {
            paper.title(words.text("title"));
            paper.note(words.text("asOf") + ": " + words.day(written.day()));
            entries(written.controller(), words, paper);
            activities(words.text("activities"), written.activities(), words, paper);
            activities(words.text("forClients"), written.forClients(), words, paper);
            paper.save(out);
        }
    }

    private static void activities(String title, List<Activity> activities, RecordWords words, Paper paper)
            throws IOException {
        if (activities.isEmpty()) {
            return;
        }
        paper.heading(title);
        for (var activity : activities) {
            paper.subheading(
                    activity.register() == null
                            ? activity.name()
                            : activity.name() + " – " + activity.register().name());
            entries(activity.entries(), words, paper);
        }
    }

    private static void entries(List<Entry> entries, RecordWords words, Paper paper) throws IOException {
        for (var entry : entries) {
            var said = words.cell(entry);
            if (!said.isEmpty()) {
                paper.entry(words.point(entry.point()), said.lines().toList());
            }
        }
    }
}
