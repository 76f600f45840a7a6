package fi.seloste.notice.explained;

import fi.seloste.notice.NoticeConfiguration;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.register.Article6;
import fi.seloste.register.ClaimedBasis;
import fi.seloste.register.DataCategory;
import fi.seloste.register.DataCategory.HeldAt;
import fi.seloste.register.Group;
import fi.seloste.register.OwnWords;
import fi.seloste.register.Part;
import fi.seloste.register.Purpose;
import fi.seloste.register.RetentionRule;
import fi.seloste.register.Section;
import fi.seloste.register.Source;
import fi.seloste.register.Statement;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind a sentence, and what sees to it that it is true: the product, where it enforces the row, and people
 * where it does not. Said of the kind of row; what is public of the row itself stands in the sentence.
 */
record Behind(NoticeConfiguration facts, Words words) {

    private static final Set<Section> RIGHTS =
            EnumSet.of(Section.RIGHTS_ACCESS, Section.RIGHTS_RECTIFICATION, Section.RIGHTS_OTHER, Section.OBJECTION);

    String row(Section section, Sentence sentence) {
        if (RIGHTS.contains(section)) {
            return right(sentence);
        }
        if (section == Section.COMPLAINT && sentence.kind().equals("Organisation")) {
            return words.get("behind.authority");
        }
        return of(sentence.kind(), sentence);
    }

    /** Rights follow from the bases, and are no choice. */
    private String right(Sentence sentence) {
        var purposes = facts.registers().stream()
                .flatMap(register -> register.rows(Purpose.class))
                .filter(row -> sentence.comesFrom(row.id()))
                .count();
        if (purposes > 0) {
            return words.get("behind.right.purposes", purposes);
        }
        return sentence.kind().equals("Register") ? words.get("behind.right.everybody") : of(sentence.kind(), sentence);
    }

    private String of(String kind, Sentence sentence) {
        return words.get("behind." + kind, controller(), registers(sentence));
    }

    String kept(Section section, Sentence sentence) {
        return words.get("kept." + how(section, sentence), controller());
    }

    private String how(Section section, Sentence sentence) {
        if (RIGHTS.contains(section)) {
            return switch (sentence.article()) {
                case "GDPR 21(2)" -> "bans";
                case "GDPR 7(3)" -> "withdrawal";
                default -> "right";
            };
        }
        return part(sentence).map(part -> how(part, sentence)).orElseGet(() -> switch (sentence.kind()) {
            case "Service", "Transfer", "Notice" -> sentence.kind();
            default -> "people";
        });
    }

    private static String how(Part part, Sentence sentence) {
        return switch (part) {
            case Group group -> "Group";
            case Source source -> "Source";
            case DataCategory category
            when sentence.article().equals("GDPR 14(1)(d)") ->
                category.held() == HeldAt.HERE ? "DataCategory" : "elsewhere";
            case Purpose purpose when isAsked(purpose) -> "Purpose";
            case RetentionRule rule when rule.byHand() -> "byHand";
            case Statement statement -> "words";
            case OwnWords own -> "words";
            case ClaimedBasis claim -> "words";
            default -> "people";
        };
    }

    /** Whether people may say no, or have to say yes, before they are contacted for it. */
    private static boolean isAsked(Purpose purpose) {
        return purpose.directMarketing()
                || purpose.bases().stream().anyMatch(basis -> basis.basis() == Article6.CONSENT);
    }

    private Optional<Part> part(Sentence sentence) {
        return facts.registers().stream()
                .flatMap(register -> register.part(sentence.row()).stream())
                .findFirst();
    }

    private String registers(Sentence sentence) {
        return Words.list(facts.registers().stream()
                .filter(register -> sentence.comesFrom(register.id())
                        || register.parts().stream().anyMatch(row -> sentence.comesFrom(row.id())))
                .map(register -> register.details().name().orLatest(words.language()))
                .distinct()
                .toList());
    }

    private String controller() {
        return facts.controller().name();
    }
}
