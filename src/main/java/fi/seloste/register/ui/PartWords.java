package fi.seloste.register.ui;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Texts;
import fi.seloste.common.Wording;
import fi.seloste.register.AutomatedDecisions;
import fi.seloste.register.ClaimedBasis;
import fi.seloste.register.Cookies;
import fi.seloste.register.DataCategory;
import fi.seloste.register.DataField;
import fi.seloste.register.Disclosure;
import fi.seloste.register.Group;
import fi.seloste.register.OwnWords;
import fi.seloste.register.Part;
import fi.seloste.register.Purpose;
import fi.seloste.register.RequestHandling;
import fi.seloste.register.RetentionRule;
import fi.seloste.register.RightStatement;
import fi.seloste.register.SecurityMeasure;
import fi.seloste.register.ServiceUse;
import fi.seloste.register.Source;
import fi.seloste.register.StatedController;
import fi.seloste.register.Statement;
import fi.seloste.register.Upkeep;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part in a few words, for lists and choosers: never a sentence of the notice. */
final class PartWords {

    private final Language language;
    private final Map<UUID, String> services;

    PartWords(Language language, Map<UUID, String> services) {
        this.language = language;
        this.services = services;
    }

    /** What the part is called. */
    String title(Part part) {
        return switch (part) {
            case Group group -> words(group.name(), "group");
            case Purpose purpose -> words(purpose.text(), "purpose");
            case ClaimedBasis claimed -> word(claimed.ground());
            case DataCategory category -> words(category.text(), "data");
            case DataField field -> own(field.label());
            case Source source -> words(source.from(), "source");
            case Disclosure disclosure -> disclosure(disclosure);
            case ServiceUse use -> services.getOrDefault(use.service(), "");
            case Statement statement -> word(statement.says());
            case RetentionRule rule -> retention(rule);
            case SecurityMeasure measure -> words(measure.text(), "measure");
            case RightStatement right -> word(right.right());
            case RequestHandling handling ->
                handling.right() == null ? Texts.get(language, "part.requests.all") : word(handling.right());
            case AutomatedDecisions decisions -> automated(decisions);
            case Cookies cookies -> Texts.get(language, cookies.used() ? "part.cookies.used" : "part.cookies.none");
            case Upkeep upkeep -> words(upkeep.occasions());
            case StatedController controller -> Objects.toString(controller.name(), "");
            case OwnWords own -> shortened(own(own.text()));
        };
    }

    /** What is good to see at once beside the title; may be empty. */
    String note(Part part) {
        return switch (part) {
            case Purpose purpose ->
                purpose.bases().stream()
                        .map(basis -> word(basis.basis()))
                        .distinct()
                        .collect(Collectors.joining(" · "));
            case DataCategory category -> word(category.held());
            case DataField field -> word(field.type());
            case Source source -> words(source.channels());
            case Disclosure disclosure -> words(disclosure.conditions());
            case RetentionRule rule -> word(rule.action());
            case SecurityMeasure measure ->
                Texts.get(language, measure.manual() ? "part.measure.manual" : "part.measure.electronic");
            case RequestHandling handling -> words(handling.channels());
            case OwnWords own -> word(own.section());
            default -> "";
        };
    }

    private String disclosure(Disclosure disclosure) {
        if (disclosure.service() != null) {
            return services.getOrDefault(disclosure.service(), "");
        }
        var recipient = words(disclosure.recipient(), "recipient");
        return recipient.isEmpty() ? words(disclosure.conditions()) : recipient;
    }

    private String retention(RetentionRule rule) {
        var period = rule.amount() == null || rule.unit() == null
                ? null
                : Texts.get(language, "part.period." + rule.unit().name(), rule.amount());
        return Stream.of(period, word(rule.trigger())).filter(Objects::nonNull).collect(Collectors.joining(" – "));
    }

    private String automated(AutomatedDecisions decisions) {
        return Texts.get(
                language,
                decisions.decisions() || decisions.profiling() ? "part.automated.some" : "part.automated.none");
    }

    private String words(Wording wording, String catalogue) {
        return wording == null ? "" : wording.in(language, catalogue);
    }

    private String words(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(this::word).collect(Collectors.joining(", "));
    }

    private String word(Enum<?> constant) {
        return Texts.of(language, constant);
    }

    private String own(LocalizedText text) {
        return text == null ? "" : text.orLatest(language);
    }

    private static String shortened(String text) {
        return text.length() <= 120 ? text : text.substring(0, 117) + "…";
    }
}
