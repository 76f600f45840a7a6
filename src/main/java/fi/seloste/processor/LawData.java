package fi.seloste.processor;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The law as dated facts: what ships with the product, or the file that replaces it without a release.
 *
 * @param asOf              the day that the data were compiled
 * @param adequacyDecisions one for each country or organisation
 */
public record LawData(
        LocalDate asOf,
        EconomicArea economicArea,
        List<Mechanism> mechanisms,
        List<Adequacy> adequacyDecisions,
        List<Statute> statutes,
        List<SupervisoryAuthority> authorities) {

    public LawData {
        Datum.require("the law", asOf, economicArea, mechanisms, adequacyDecisions, statutes, authorities);
        mechanisms = distinct(mechanisms, Mechanism::id);
        adequacyDecisions = distinct(adequacyDecisions, Adequacy::place);
        statutes = distinct(statutes, Statute::id);
        authorities = distinct(authorities, SupervisoryAuthority::id);
        for (var decision : adequacyDecisions) {
            if (decision.through() != null
                    && find(mechanisms, Mechanism::id, decision.through()).isEmpty()) {
                throw new IllegalArgumentException("no mechanism has the id " + decision.through());
            }
        }
    }

    /** What ships with the product. */
    public static LawData shipped() {
        return LawFile.SHIPPED;
    }

    public Optional<Mechanism> mechanism(String id) {
        return find(mechanisms, Mechanism::id, id);
    }

    /** The decision on a country or an organisation, whether it holds or not. */
    public Optional<Adequacy> adequacy(String place) {
        return find(adequacyDecisions, Adequacy::place, place);
    }

    public Optional<Statute> statute(String id) {
        return find(statutes, Statute::id, id);
    }

    public Optional<SupervisoryAuthority> authority(String id) {
        return find(authorities, SupervisoryAuthority::id, id);
    }

    /** Whether data move there freely, with nothing of Chapter V needed. */
    public boolean isInside(String country) {
        return economicArea.countries().contains(country);
    }

    /** How the transfer stands on the day, and why. */
    public TransferState stateOf(TransferDetails transfer, LocalDate day) {
        return new TransferAssessment(this, transfer, day).state();
    }

    /** The countries outside the Economic Area where a service handles data, and no transfer says on what basis. */
    public List<String> undeclared(ServiceConfiguration service) {
        var declared = service.transfers().stream()
                .map(transfer -> transfer.details().country())
                .toList();
        return service.details().countries().stream()
                .filter(country -> !isInside(country) && !declared.contains(country))
                .toList();
    }

    /**
     * The mechanisms that a transfer there could stand on that day, the least work first. The exceptions of Art. 49 are
     * none of them: they carry single cases, not a service in use.
     */
    public List<Mechanism> proposals(String place, LocalDate day) {
        if (isInside(place)) {
            return List.of();
        }
        return mechanisms.stream()
                .filter(mechanism -> mechanism.kind() != Mechanism.Kind.DEROGATION)
                .filter(mechanism -> mechanism.contractsBefore() == null || day.isBefore(mechanism.contractsBefore()))
                .filter(mechanism -> basis(mechanism.id(), place)
                        .filter(basis -> basis.validity().holdsOn(day))
                        .filter(basis -> basis == mechanism || basis instanceof Adequacy)
                        .isPresent())
                .toList();
    }

    /**
     * What the transfers of the services stand on today and could lose. The exceptions of Art. 49 are none of it: they
     * are the regulation itself.
     */
    public List<TransferBasis> basesOf(Collection<ServiceConfiguration> services, LocalDate today) {
        return services.stream()
                .flatMap(service -> service.transfers().stream())
                .map(ServiceConfiguration.TransferRow::details)
                .filter(transfer -> !isInside(transfer.country()))
                .flatMap(transfer -> basis(transfer.mechanism(), transfer.country()).stream())
                .filter(basis -> !basis.validity().hasEndedOn(today))
                .filter(basis -> !(basis instanceof Mechanism one && one.kind() == Mechanism.Kind.DEROGATION))
                .distinct()
                .toList();
    }

    /** The law as it would be if a court struck the basis down on that day; these data stay as they are. */
    public LawData ending(TransferBasis basis, LocalDate day) {
        var date = day.format(DateTimeFormatter.ofPattern("d.M.yyyy"));
        var why = Trilingual.of(language -> Texts.get(language, "transfer.why.whatIf", nameOf(basis, language), date));
        return new LawData(
                asOf,
                economicArea,
                mechanisms.stream()
                        .map(each -> each.equals(basis) ? each.endingOn(day, why) : each)
                        .toList(),
                adequacyDecisions.stream()
                        .map(each -> each.equals(basis) ? each.endingOn(day, why) : each)
                        .toList(),
                statutes,
                authorities);
    }

    /** What a basis is called, as a noun phrase within a sentence. */
    public String nameOf(TransferBasis basis, Language language) {
        return switch (basis) {
            case Mechanism mechanism -> mechanism.name().in(language);
            case Adequacy decision ->
                Texts.get(
                        language,
                        "transfer.adequacyOf",
                        mechanism(Mechanism.ADEQUACY).orElseThrow().name().in(language),
                        placeName(decision.place(), language));
        };
    }

    /** What a transfer to the place stands on when it names the mechanism; empty where that does not reach there. */
    Optional<TransferBasis> basis(String mechanism, String place) {
        if (!Mechanism.ADEQUACY.equals(mechanism)) {
            return mechanism(mechanism).filter(found -> found.appliesTo(place)).map(found -> found);
        }
        return adequacy(place)
                .map(decision -> decision.through() == null
                        ? decision
                        : mechanism(decision.through()).orElseThrow());
    }

    /** What a country or an organisation is called. */
    public String placeName(String place, Language language) {
        return adequacy(place)
                .map(Adequacy::name)
                .map(name -> name.in(language))
                .orElseGet(() -> Locale.of("", place).getDisplayCountry(language.locale()));
    }

    /** Every country, and every organisation that a decision is about. */
    public List<String> places() {
        return Stream.concat(
                        Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream(),
                        adequacyDecisions.stream().map(Adequacy::place))
                .distinct()
                .toList();
    }

    private static <T> Optional<T> find(List<T> data, Function<T, String> id, String wanted) {
        return data.stream().filter(datum -> id.apply(datum).equals(wanted)).findFirst();
    }

    private static <T> List<T> distinct(List<T> data, Function<T, String> id) {
        var ids = new HashSet<String>();
        for (var datum : data) {
            if (!ids.add(id.apply(datum))) {
                throw new IllegalArgumentException(id.apply(datum) + " is there twice");
            }
        }
        return List.copyOf(data);
    }
}
