package fi.seloste.onboarding.oldnotice;

import fi.seloste.common.Wording;
import fi.seloste.noticecheck.Basis;
import fi.seloste.onboarding.oldnotice.Proposal.StatedBasis;
import fi.seloste.onboarding.oldnotice.Proposing.Place;
import fi.seloste.register.Article6;
import fi.seloste.register.ClaimedBasis;
import fi.seloste.register.ClaimedGround;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.Purpose;
import fi.seloste.register.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** On what basis data are handled. */
final class ReadBases implements Proposing.Reader {

    private final OldContext context;
    private String listed;
    private boolean asked;

    ReadBases(OldContext context) {
        this.context = context;
    }

    @Override
    public Optional<Understood> read(Place place) {
        var sentence = place.sentence();
        if (sentence.has("statute.personal_data") && place.in(Section.PURPOSES, Section.LEGAL_BASIS)) {
            return Optional.of(claim(place, ClaimedGround.REPEALED_ACT));
        }
        var spokenOf = sentence.has("basis_context") && !sentence.has("not_basis_context");
        // In running text a sentence stands under no heading: what it says tells where it belongs.
        var mayBeHere = place.in(Section.DATA_SUBJECTS) || sentence.sections().isEmpty();
        if (!place.in(Section.LEGAL_BASIS, Section.PURPOSES) && !(mayBeHere && spokenOf)) {
            return Optional.empty();
        }
        if (spokenOf && sentence.text().endsWith(":")) {
            listed = sentence.heading();
            return Optional.of(Understood.certain(place.or(Section.LEGAL_BASIS)));
        }
        var bases = sentence.bases();
        bases.retainAll(context.notice().legalBases());
        var named = named(place, bases);
        if (named.isPresent()) {
            return named;
        }
        var inList = sentence.item() && listed != null && listed.equals(sentence.heading());
        if (!spokenOf && !inList && place.in(Section.PURPOSES)) {
            return Optional.empty();
        }
        var claimed = sentence.has("claimed_as_basis");
        if (bases.isEmpty()) {
            if (claimed) {
                return Optional.of(claim(place, ground(place)));
            }
            return place.inNothingElse(Section.LEGAL_BASIS, Section.PURPOSES)
                            && sentence.text().endsWith(":")
                    ? Optional.of(Understood.certain(Section.LEGAL_BASIS))
                    : Optional.empty();
        }
        var becomes = new ArrayList<Proposal>();
        var group = context.groupIn(sentence).orElse(null);
        bases.forEach(basis -> becomes.add(new StatedBasis(article(basis), null, group)));
        var section = sentence.sections().isEmpty() ? Section.LEGAL_BASIS : place.or(Section.LEGAL_BASIS);
        var own = OwnPassage.of(section, sentence.text(), context.language());
        if (claimed || isMore(place, bases)) {
            becomes.add(own);
        }
        var understood = Understood.certain(section, becomes);
        if (claimed) {
            return Optional.of(understood.toConfirm("claimed"));
        }
        // Which purpose each basis is for is proposed at once for all of them.
        if (group == null && !asked && context.notice().legalBases().size() > 1) {
            asked = true;
            return Optional.of(understood.toConfirm("basisOfPurpose"));
        }
        return Optional.of(understood);
    }

    /** 'Legitimate interest: managing customer relationships'; 'Billing: contract'; 'To bill you (contract)'. */
    private Optional<Understood> named(Place place, Set<Basis> bases) {
        if (bases.size() != 1 || place.sentence().has("not_basis_context")) {
            return Optional.empty();
        }
        var text = Listed.bare(place.sentence().text());
        var basis = article(bases.iterator().next());
        var colon = text.indexOf(": ");
        if (colon > 0
                && colon < 45
                && text.length() - colon < 160
                && !text.substring(colon + 2).contains(". ")) {
            var left = text.substring(0, colon).toLowerCase(Locale.ROOT);
            if (Phrases.in(left, "basis_named") && Phrases.rest(left, "basis_words") == 0) {
                return Optional.of(purpose(place, text.substring(colon + 2), basis));
            }
        }
        if (colon > 3 && colon < 160 && text.length() - colon < 45) {
            var right = text.substring(colon + 2).toLowerCase(Locale.ROOT);
            if (Phrases.in(right, "basis_named") && Phrases.rest(right, "basis_words") == 0) {
                return Optional.of(purpose(place, text.substring(0, colon), basis));
            }
        }
        var open = text.lastIndexOf('(');
        if (open > 5 && text.endsWith(")") && open < 160 && text.length() - open < 45) {
            var inner = text.substring(open + 1, text.length() - 1).toLowerCase(Locale.ROOT);
            if (Phrases.in(inner, "basis_named") && Phrases.rest(inner, "basis_words") == 0) {
                return Optional.of(purpose(place, text.substring(0, open), basis));
            }
        }
        return Optional.empty();
    }

    private Understood purpose(Place place, String text, Article6 basis) {
        var found = ReadPurposes.entry(text);
        var wording = found.map(Wording::entry).orElseGet(() -> context.ownWording(Listed.bare(text)));
        var interest = basis == Article6.LEGITIMATE_INTERESTS ? context.ownWording(Listed.bare(text)) : null;
        return Understood.parts(
                place.or(Section.PURPOSES),
                new Purpose(
                        wording,
                        Phrases.in(text.toLowerCase(Locale.ROOT), "purpose.marketing"),
                        List.of(new LegalBasis(null, basis, null, interest, null, null))));
    }

    /** Beside a basis of the law, the claim is told as it stood; alone, it is what keeps the draft from publication. */
    private Understood claim(Place place, ClaimedGround ground) {
        if (context.notice().legalBases().isEmpty()) {
            return Understood.parts(
                            Section.LEGAL_BASIS,
                            new ClaimedBasis(
                                    ground,
                                    Set.of(),
                                    context.text(place.sentence().text()),
                                    false))
                    .toConfirm("claimedAlone");
        }
        return Understood.certain(
                        place.or(Section.LEGAL_BASIS),
                        OwnPassage.of(
                                place.or(Section.LEGAL_BASIS), place.sentence().text(), context.language()))
                .toConfirm("claimed");
    }

    private static ClaimedGround ground(Place place) {
        return Phrases.in(place.lower(), "ground.MEMBERSHIP")
                ? ClaimedGround.MEMBERSHIP
                : Phrases.in(place.lower(), "ground.APPROPRIATE_CONNECTION")
                        ? ClaimedGround.APPROPRIATE_CONNECTION
                        : ClaimedGround.CUSTOMER_RELATIONSHIP;
    }

    private static boolean isMore(Place place, Set<Basis> bases) {
        return place.rest("basis_words") > bases.size();
    }

    static Article6 article(Basis basis) {
        return Article6.valueOf(basis.name());
    }
}
