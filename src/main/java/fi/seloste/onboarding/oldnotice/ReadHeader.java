package fi.seloste.onboarding.oldnotice;

import fi.seloste.noticecheck.reader.ReadNotice.Person;
import fi.seloste.noticecheck.reader.ReadSentence;
import fi.seloste.onboarding.oldnotice.Proposal.ContactPoint;
import fi.seloste.onboarding.oldnotice.Proposal.Dated;
import fi.seloste.onboarding.oldnotice.Proposal.Detail;
import fi.seloste.onboarding.oldnotice.Proposal.NewRegister;
import fi.seloste.onboarding.oldnotice.Proposal.OfOrganisation;
import fi.seloste.onboarding.oldnotice.Proposal.Titled;
import fi.seloste.onboarding.oldnotice.Proposing.Place;
import fi.seloste.register.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who, whom to ask, which registers, since when: the details that a notice begins with. */
final class ReadHeader implements Proposing.Reader {

    private static final Pattern YEAR = Pattern.compile("\\d{4}|\\d{1,2}\\.\\d{1,2}\\.");
    private static final Pattern TOWN = Pattern.compile("\\p{Lu}\\p{Ll}{2,20}");
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");
    private static final Pattern AT = Pattern.compile("\\s?[(\\[](?:at|ät|@)[)\\]]\\s?");

    private final OldContext context;
    private boolean titled;
    private boolean dated;

    ReadHeader(OldContext context) {
        this.context = context;
    }

    @Override
    public Optional<Understood> read(Place place) {
        var sentence = place.sentence();
        if (sentence.isTitle()) {
            return Optional.of(Understood.certain(Section.CONTROLLER, new Titled(context.title(), null)));
        }
        if (sentence.has("residue") && sentence.text().length() < 60) {
            return Optional.of(new Understood(
                    place.sections().getFirst(), Certainty.CERTAIN, List.of(), "oldnotice.because.residue"));
        }
        if (place.in(Section.DATE)
                && YEAR.matcher(sentence.text()).find()
                && sentence.text().length() < 120) {
            return date(place);
        }
        if (place.inNothingElse(Section.CONTROLLER, Section.CONTACT, Section.DPO, Section.REGISTER_NAME)) {
            var all = new ArrayList<Proposal>();
            if (place.in(Section.REGISTER_NAME)) {
                all.addAll(registers(sentence));
            }
            if (place.in(Section.DPO)) {
                all.addAll(officer(sentence));
            }
            if (place.in(Section.CONTACT)) {
                all.addAll(contact(sentence));
            }
            if (place.in(Section.CONTROLLER) && !sentence.sections().isEmpty()) {
                all.addAll(controller(sentence));
            }
            if (!all.isEmpty()) {
                return Optional.of(known(place, all));
            }
            if (isLeadIn(place)) {
                return Optional.of(Understood.certain(place.sections().getFirst()));
            }
        }
        if (place.inNothingElse(Section.CONTROLLER, Section.DATE)
                && (sentence.heading() == null || sentence.in("date"))
                && !sentence.in("controller")) {
            return preamble(place);
        }
        return Optional.empty();
    }

    /** What says more than the details does so in own words, too; another organisation is for somebody to look at. */
    private Understood known(Place place, List<Proposal> all) {
        var understood = Understood.certain(place.sections().getFirst(), all);
        if (all.stream().anyMatch(this::isAnothers)) {
            return understood.toConfirm("otherOrganisation");
        }
        var rest = rest(place.sentence(), all);
        var town = TOWN.matcher(rest);
        if (town.matches()
                && place.in(Section.CONTROLLER)
                && context.read().address().town() == null) {
            return understood.and(new OfOrganisation(Detail.TOWN, town.group()));
        }
        return rest.isEmpty() ? understood : understood.and(context.own(place));
    }

    /** What the details leave unsaid. */
    private static String rest(ReadSentence sentence, List<Proposal> all) {
        var rest = sentence.text();
        for (var one : all) {
            for (var value : values(one)) {
                rest = rest.replaceAll("(?iu)" + Pattern.quote(value), " ");
            }
        }
        return Phrases.withoutFiller(rest, "header_words")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static List<String> values(Proposal proposal) {
        return switch (proposal) {
            case OfOrganisation one ->
                List.of(
                        one.value(),
                        one.value().replace("@", "(at)"),
                        one.value().replace("@", "[at]"));
            case ContactPoint one ->
                Stream.of(one.name(), one.email(), one.phone())
                        .filter(Objects::nonNull)
                        .toList();
            case NewRegister one -> List.copyOf(one.name().texts().values());
            default -> List.of();
        };
    }

    private boolean isAnothers(Proposal proposal) {
        if (!(proposal instanceof OfOrganisation one)) {
            return false;
        }
        var now = Filling.of(context.organisation(), one.detail());
        return now != null
                && !now.isBlank()
                && !fold(now).contains(fold(one.value()))
                && !fold(one.value()).contains(fold(now));
    }

    private static boolean isLeadIn(Place place) {
        return place.sentence().text().endsWith(":") && place.sentence().text().length() < 60;
    }

    private Optional<Understood> date(Place place) {
        var dates = context.notice().dates();
        if (dates.drafted() == null && dates.updated() == null) {
            return Optional.empty();
        }
        var first = !dated;
        dated = true;
        return Optional.of(
                first
                        ? Understood.certain(Section.DATE, new Dated(dates.drafted(), dates.updated()))
                        : Understood.certain(Section.DATE));
    }

    private List<Proposal> registers(ReadSentence sentence) {
        var text = fold(sentence.text());
        return context.notice().registers().stream()
                .filter(name -> text.contains(fold(name)))
                .map(name -> (Proposal) new NewRegister(context.text(name)))
                .toList();
    }

    private List<Proposal> contact(ReadSentence sentence) {
        var person = context.notice().contactPoint();
        return person != null && names(sentence, person)
                ? List.of(new ContactPoint(person.name(), mail(person.email()), person.phone()))
                : List.of();
    }

    private List<Proposal> officer(ReadSentence sentence) {
        var person = context.notice().dataProtectionOfficer();
        if (person == null || !names(sentence, person)) {
            return List.of();
        }
        return details(
                List.of(Detail.DPO_NAME, Detail.DPO_EMAIL, Detail.DPO_PHONE),
                person.name(),
                mail(person.email()),
                person.phone());
    }

    /** Addresses that hide from machines are written out; what is no address is none. */
    private static String mail(String printed) {
        if (printed == null) {
            return null;
        }
        var address = AT.matcher(printed).replaceFirst("@");
        return MAIL.matcher(address).matches() ? address : null;
    }

    private static boolean names(ReadSentence sentence, Person person) {
        return Stream.of(person.name(), person.email(), person.phone())
                .filter(Objects::nonNull)
                .anyMatch(one -> fold(sentence.text()).contains(fold(one)));
    }

    private List<Proposal> controller(ReadSentence sentence) {
        var text = fold(sentence.text());
        var stated = context.notice().controller();
        var address = context.read().address();
        var all = details(
                List.of(
                        Detail.NAME,
                        Detail.BUSINESS_ID,
                        Detail.STREET,
                        Detail.POSTCODE,
                        Detail.TOWN,
                        Detail.EMAIL,
                        Detail.PHONE),
                stated.name(),
                stated.businessId(),
                address.street(),
                address.postcode(),
                address.town(),
                stated.email(),
                isId(stated.phone(), stated.businessId()) ? null : stated.phone());
        return all.stream()
                .filter(one -> isSaid((OfOrganisation) one, text))
                .map(one -> (Proposal) written((OfOrganisation) one))
                .filter(one -> ((OfOrganisation) one).value() != null)
                .toList();
    }

    /** A town is a whole word: a firm's address on the net often has its town within a longer name. */
    private static boolean isSaid(OfOrganisation one, String text) {
        var value = fold(one.value());
        return one.detail() == Detail.TOWN ? (" " + text + " ").contains(" " + value + " ") : text.contains(value);
    }

    private static boolean isId(String phone, String id) {
        return phone != null && id != null && fold(id).contains(fold(phone));
    }

    private static OfOrganisation written(OfOrganisation one) {
        return one.detail() == Detail.EMAIL ? new OfOrganisation(one.detail(), mail(one.value())) : one;
    }

    private static List<Proposal> details(List<Detail> which, String... values) {
        var all = new ArrayList<Proposal>();
        for (var i = 0; i < values.length; i++) {
            if (values[i] != null && !values[i].isBlank()) {
                all.add(new OfOrganisation(which.get(i), values[i]));
            }
        }
        return all;
    }

    /** What stands before the first heading says what the text is. */
    private Optional<Understood> preamble(Place place) {
        var sentence = place.sentence();
        if (sentence.has("consent_by_use") && sentence.has("consent_by_use_act") || sentence.has("take_it")) {
            return Optional.of(new Understood(
                    Section.LEGAL_BASIS, Certainty.TO_CONFIRM, List.of(), "oldnotice.because.consentByUse"));
        }
        var title = context.read().title();
        var isTitle = title == null && sentence.text().length() < 80;
        if (!titled && (isTitle || title != null && sentence.text().endsWith("."))) {
            titled = true;
            var said = context.text(sentence.text());
            return Optional.of(Understood.certain(
                    Section.CONTROLLER, isTitle ? new Titled(said, null) : new Titled(context.title(), said)));
        }
        return Optional.empty();
    }

    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}@]+", " ")
                .strip();
    }
}
