package fi.seloste.noticecheck.reader;

import java.util.Comparator;
import java.util.List;

/** Reads a notice. */
public final class NoticeReader {

    private NoticeReader() {}

    public static ReadNotice read(String notice) {
        return read(new Text(notice));
    }

    static ReadNotice read(Text text) {
        var dates = DateReader.read(text);
        if (!text.has("controller")) {
            ControllerReader.block(text).ifPresent(text::add);
        }
        Headless.read(text).forEach(section -> text.add(section, sentence -> Headless.isAbout(sentence, section.id())));
        var dateHeadings = text.has("date");
        if (!dateHeadings || dates.lines().size() > 0) {
            dates.lines().forEach(text::add);
        }
        var places = new Places(text);
        var controller = ControllerReader.read(text);
        return new ReadNotice(
                LanguageReader.read(text),
                controller,
                ContactReader.contactPoint(text, controller),
                ContactReader.officer(text),
                RegisterReader.read(text),
                parts(text, places),
                BasisReader.read(text),
                RetentionReader.read(text),
                TransferReader.read(text),
                ProcessorReader.read(text, controller.name()).stream()
                        .map(named -> new ReadNotice.Named(
                                named.name(),
                                places.start(named.sentence().start()),
                                places.end(named.sentence().end())))
                        .toList(),
                text.rights().keySet(),
                dates.dates());
    }

    private static List<ReadNotice.Part> parts(Text text, Places places) {
        return text.sections().stream()
                .map(section -> section.isEmpty()
                        ? new ReadNotice.Part(
                                section.id(),
                                section.heading(),
                                places.start(section.start()),
                                places.start(section.start()))
                        : new ReadNotice.Part(
                                section.id(),
                                section.heading(),
                                places.startAfter(section.after(), section.start()),
                                places.end(section.end())))
                .sorted(Comparator.comparingInt(ReadNotice.Part::start))
                .toList();
    }
}
