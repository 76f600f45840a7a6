package fi.seloste.noticecheck.reader;

import fi.seloste.noticecheck.Finding;
import fi.seloste.noticecheck.Severity;
import fi.seloste.noticecheck.Where;
import java.util.ArrayList;
import java.util.List;

/** What is found in the wording of a text, each finding with the place where it stands. */
final class FoundInText {

    private final Text text;
    private final Places places;
    private final List<Finding> found = new ArrayList<>();

    FoundInText(Text text) {
        this.text = text;
        this.places = new Places(text);
    }

    List<Finding> all() {
        return found;
    }

    boolean has(String rule) {
        return found.stream().anyMatch(finding -> finding.rule().equals(rule));
    }

    void add(String rule, Severity severity, String article, Sentence sentence) {
        add(rule, severity, article, at(sentence));
    }

    void add(String rule, Severity severity, String article, Where where) {
        add(rule, "finding." + rule, severity, article, where);
    }

    /** @param key of the text that says it, where the rule has several */
    void add(String rule, String key, Severity severity, String article, Where where) {
        found.add(new Finding(rule, severity, article, where, key, List.of(), Finding.Blocking.NO));
    }

    /** The first sentence with such words, where others are not spoken of. */
    void addFirst(String words, String rule, Severity severity, String article) {
        text.sentences().stream()
                .filter(sentence -> sentence.has(words) && !sentence.inAny("controller", "complaint", "security"))
                .findFirst()
                .ifPresent(sentence -> add(rule, severity, article, sentence));
    }

    Where at(Sentence sentence) {
        return Where.text(places.start(sentence.start()), places.end(sentence.end()));
    }

    Where at(Section section) {
        return Where.text(
                places.start(section.start()),
                section.isEmpty() ? places.start(section.start()) : places.end(section.end()));
    }

    /** @param start of the text as it was handed in, with its markup, as is the end */
    Where at(int start, int end) {
        return Where.text(places.of(start), places.of(end));
    }
}
