package fi.seloste.onboarding.oldnotice;

import fi.seloste.noticecheck.StatedRight;
import fi.seloste.noticecheck.reader.ReadSentence;
import fi.seloste.onboarding.oldnotice.Proposal.ContactPoint;
import fi.seloste.onboarding.oldnotice.Proposing.Place;
import fi.seloste.register.Part;
import fi.seloste.register.RequestHandling;
import fi.seloste.register.RequestHandling.Channel;
import fi.seloste.register.RequestHandling.Content;
import fi.seloste.register.RequestHandling.Form;
import fi.seloste.register.RequestHandling.IdentityCheck;
import fi.seloste.register.RequestHandling.Time;
import fi.seloste.register.Right;
import fi.seloste.register.RightStatement;
import fi.seloste.register.RightStatement.Detail;
import fi.seloste.register.RightStatement.Limit;
import fi.seloste.register.RightStatement.MarketingUse;
import fi.seloste.register.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is said of rights and of requests. The law gives the rights: an old notice that narrows one, or demands a
 * signature, becomes what the law allows, for somebody to look at.
 */
final class ReadRights implements Proposing.Reader {

    private static final Section[] RIGHTS = {
        Section.RIGHTS_ACCESS, Section.RIGHTS_RECTIFICATION, Section.RIGHTS_OTHER, Section.COMPLAINT
    };

    private static final Map<Right, Set<Detail>> DETAILS = Map.of(
            Right.ACCESS, EnumSet.of(Detail.CHECK_STORED),
            Right.RECTIFICATION, EnumSet.of(Detail.COMPLETION, Detail.UNNECESSARY_AND_OUTDATED),
            Right.ERASURE, EnumSet.of(Detail.FORGOTTEN, Detail.ANONYMISATION),
            Right.RESTRICTION, EnumSet.of(Detail.UNTIL_SETTLED),
            Right.COMPLAINT, EnumSet.of(Detail.REFUSAL_TO_AUTHORITY),
            Right.MARKETING_OBJECTION, EnumSet.of(Detail.DISCLOSURE_FOR_MARKETING));

    private final OldContext context;

    ReadRights(OldContext context) {
        this.context = context;
    }

    @Override
    public Optional<Understood> read(Place place) {
        var sentence = place.sentence();
        var inRights = place.in(RIGHTS) || place.inNothingElse(Section.CONTACT) && place.has("request_cue");
        if (sentence.has("former_authority_address") && sentence.text().length() < 120) {
            return Optional.of(new Understood(
                    place.sections().getFirst(), Certainty.CERTAIN, List.of(), "oldnotice.because.authority"));
        }
        if (!inRights && !(isRightElsewhere(sentence) && !place.in(Section.SECURITY, Section.RETENTION))) {
            return Optional.empty();
        }
        var parts = new ArrayList<Part>();
        rights(sentence).forEach(right -> parts.add(statement(right, place)));
        var handling = handling(place);
        handling.ifPresent(parts::add);
        if (parts.isEmpty()) {
            return inRights && sentence.text().endsWith(":") && sentence.text().length() < 120
                    ? Optional.of(Understood.certain(place.sections().getFirst()))
                    : Optional.empty();
        }
        var understood = withContact(
                sentence, Understood.parts(inRights ? place.sections().getFirst() : Section.RIGHTS_OTHER, parts));
        if (sentence.has("signature")) {
            return Optional.of(understood.toConfirm("signature"));
        }
        if (sentence.has("narrow_objection") || sentence.has("narrow_withdrawal")) {
            return Optional.of(understood.toConfirm("narrowed"));
        }
        return Optional.of(understood);
    }

    /** 'You may ask for your data: info@firm.example' tells where to ask, too. */
    private Understood withContact(ReadSentence sentence, Understood understood) {
        var asked = context.notice().contactPoint();
        return asked != null && asked.email() != null && sentence.text().contains(asked.email())
                ? understood.and(new ContactPoint(null, asked.email(), null))
                : understood;
    }

    private static boolean isRightElsewhere(ReadSentence sentence) {
        return sentence.rights().contains(StatedRight.MARKETING_OBJECTION) && !sentence.in("data_content", "sources")
                || sentence.rights().contains(StatedRight.COMPLAINT);
    }

    private static List<Right> rights(ReadSentence sentence) {
        var rights = EnumSet.noneOf(Right.class);
        sentence.rights().forEach(right -> rights.add(Right.valueOf(right.name())));
        if (Phrases.in(sentence.lower(), "right.FORGOTTEN")) {
            rights.add(Right.ERASURE);
        }
        if (rights.isEmpty()
                && Phrases.in(sentence.lower(), "right.STATUTORY_DUTY")
                && Phrases.in(sentence.lower(), "erasure_word")
                && !sentence.in("contact")) {
            rights.add(Right.ERASURE);
        }
        if (Phrases.in(sentence.lower(), "right.UNTIL_SETTLED")) {
            rights.add(Right.RESTRICTION);
        }
        if (Phrases.in(sentence.lower(), "right.REFUSAL_TO_AUTHORITY")) {
            rights.add(Right.COMPLAINT);
        }
        return List.copyOf(rights);
    }

    private static RightStatement statement(Right right, Place place) {
        var details = EnumSet.noneOf(Detail.class);
        for (var detail : DETAILS.getOrDefault(right, Set.of())) {
            if (place.has("right." + detail.name())) {
                details.add(detail);
            }
        }
        var limited = right == Right.ERASURE && place.has("right.STATUTORY_DUTY");
        var uses = right == Right.MARKETING_OBJECTION
                ? Phrases.constants(place.lower(), "use.", MarketingUse.class)
                : Set.<MarketingUse>of();
        return new RightStatement(right, Set.of(), details, limited ? Limit.STATUTORY_DUTY : null, uses);
    }

    private Optional<RequestHandling> handling(Place place) {
        var sentence = place.sentence();
        var identity = place.has("request.identity");
        var time = place.has("request.without_delay")
                ? Time.WITHOUT_DELAY
                : place.has("request.month") || sentence.has("response_time") ? Time.ONE_MONTH : null;
        var told = place.has("request.told") && place.has("right.told_of");
        var refusal = place.has("request.refusal");
        var specify = place.has("request.specify");
        var channels = place.has("request") || place.has("request_to") || place.in(Section.CONTACT)
                ? Phrases.constants(place.lower(), "request.", Channel.class, CHANNELS)
                : Set.<Channel>of();
        var contents = specify || sentence.has("request_must_state")
                ? Phrases.constants(place.lower(), "request.contents.", Content.class)
                : Set.<Content>of();
        var writing = place.has("request.writing") && place.has("request") && !refusal;
        if (!identity && time == null && !told && !refusal && !specify && channels.isEmpty() && !writing) {
            return Optional.empty();
        }
        return Optional.of(new RequestHandling(
                null,
                channels,
                null,
                writing ? Form.WRITING_ASKED : Form.FREE,
                contents,
                identity ? IdentityCheck.WHEN_IN_DOUBT : IdentityCheck.NONE,
                time,
                specify,
                refusal,
                told));
    }

    private static final Set<String> CHANNELS =
            Set.of("CONTACT_POINT", "EMAIL", "POST", "PHONE", "CUSTOMER_SERVICE", "REGISTER_KEEPER");
}
