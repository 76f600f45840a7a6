package fi.seloste.noticecheck;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Texts;
import java.util.List;
import java.util.UUID;

/**
 * What a rule found in a notice.
 *
 * @param rule      id of the rule: I01 to I22 for required parts, D01 … for defects
 * @param article   the provision behind it ("GDPR 13(1)(c)")
 * @param where     the fact that it is about; {@link Where#NOWHERE} for what is missing altogether
 * @param key       of its text; the text on how to mend it has {@code .mend} after it
 * @param arguments of its text: strings and {@link LocalizedText}s
 * @param blocks    whether it stands in the way of publishing
 */
public record Finding(
        String rule,
        Severity severity,
        String article,
        Where where,
        String key,
        List<Object> arguments,
        Blocking blocks) {

    /** Whether a finding stands in the way of publishing. */
    public enum Blocking {
        NO,
        /** A contradiction: resolved, or overridden with a written reason. */
        UNLESS_OVERRIDDEN,
        /** What only a draft may hold. */
        ALWAYS
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** The same, found elsewhere: where the text is shown in another form. */
    public Finding at(Where other) {
        return new Finding(rule, severity, article, other, key, arguments, blocks);
    }

    static Finding error(String rule, String article, Where where, Object... arguments) {
        return of(rule, Severity.ERROR, article, where, arguments);
    }

    static Finding warning(String rule, String article, Where where, Object... arguments) {
        return of(rule, Severity.WARNING, article, where, arguments);
    }

    static Finding info(String rule, String article, Where where, Object... arguments) {
        return of(rule, Severity.INFO, article, where, arguments);
    }

    private static Finding of(String rule, Severity severity, String article, Where where, Object... arguments) {
        return new Finding(rule, severity, article, where, "finding." + rule, List.of(arguments), Blocking.NO);
    }

    /** The finding in one of the several shapes that its rule tells apart, each with texts of its own. */
    Finding as(String shape) {
        return new Finding(rule, severity, article, where, "finding." + rule + "." + shape, arguments, blocks);
    }

    Finding blocking(Blocking kind) {
        return new Finding(rule, severity, article, where, key, arguments, kind);
    }

    /** The row of the configuration that it is about, or null. */
    public UUID row() {
        return where.row();
    }

    public boolean isBlocking() {
        return blocks != Blocking.NO;
    }

    /** What is wrong, in a sentence. */
    public String message(Language language) {
        return text(language, key);
    }

    /** How to mend it. */
    public String mend(Language language) {
        return text(language, key + ".mend");
    }

    private String text(Language language, String key) {
        return Texts.get(
                language,
                key,
                arguments.stream()
                        .map(argument -> argument instanceof LocalizedText text ? text.orLatest(language) : argument)
                        .toArray());
    }
}
