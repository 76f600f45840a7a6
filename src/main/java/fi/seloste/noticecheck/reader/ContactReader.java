package fi.seloste.noticecheck.reader;

import fi.seloste.noticecheck.reader.ReadNotice.Organisation;
import fi.seloste.noticecheck.reader.ReadNotice.Person;
import java.util.List;
import java.util.Optional;

/** Whom to ask, and the data protection officer. */
final class ContactReader {

    private static final int HEAD = 400;

    private ContactReader() {}

    /** Under its heading; else any way to reach the controller that the text gives. */
    static Person contactPoint(Text text, Organisation controller) {
        var bodies = text.sections("contact")
                .map(section -> head(text, section))
                .filter(body -> !body.isBlank())
                .toList();
        var email =
                bodies.stream().flatMap(body -> Details.email(body).stream()).findFirst();
        var phone =
                bodies.stream().flatMap(body -> Details.phone(body).stream()).findFirst();
        var name = bodies.stream().flatMap(body -> person(body).stream()).findFirst();
        if (email.isPresent() || phone.isPresent() || name.isPresent()) {
            return new Person(name.orElse(null), email.orElse(null), phone.orElse(null));
        }
        if (controller.email() != null || controller.phone() != null) {
            return new Person(null, controller.email(), controller.phone());
        }
        var others = text.sentences().stream()
                .filter(sentence -> !sentence.has("complaint_authority") && !sentence.in("complaint"))
                .map(Sentence::text)
                .toList();
        var anywhere =
                others.stream().flatMap(one -> Details.email(one).stream()).findFirst();
        var calling =
                others.stream().flatMap(one -> Details.phone(one).stream()).findFirst();
        return anywhere.isPresent() || calling.isPresent()
                ? new Person(null, anywhere.orElse(null), calling.orElse(null))
                : null;
    }

    static Person officer(Text text) {
        return text.sections("dpo")
                .filter(section -> !section.isEmpty())
                .map(section -> head(text, section))
                .filter(body -> !Words.in(body.toLowerCase(java.util.Locale.ROOT), "no_officer"))
                .map(body -> new Person(
                        person(body).orElse(null),
                        Details.email(body).orElse(null),
                        Details.phone(body).orElse(null)))
                .findFirst()
                .orElse(null);
    }

    private static String head(Text text, Section section) {
        var body = text.body(section);
        return body.substring(0, Math.min(HEAD, body.length()));
    }

    /** A first line of two to four words that begin with capitals. */
    private static Optional<String> person(String body) {
        var line = body.lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        var end = Details.beginOfDetails(line);
        for (var stop : List.of(",", "(", "|", "\t", ":", " puh", " tel", ";")) {
            var found = line.indexOf(stop);
            end = found >= 0 ? Math.min(end, found) : end;
        }
        var name = line.substring(0, end).strip();
        var words = name.split("\\s+");
        if (name.isEmpty() || words.length > 5) {
            return Optional.empty();
        }
        for (var word : words) {
            if (!Character.isUpperCase(word.codePointAt(0))) {
                return Optional.empty();
            }
        }
        return Optional.of(name);
    }
}
