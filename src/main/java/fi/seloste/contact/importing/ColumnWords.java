package fi.seloste.contact.importing;

import fi.seloste.contact.Declaration;
import fi.seloste.contact.Fold;
import fi.seloste.contact.Kept;
import fi.seloste.contact.importing.ColumnPlace.Kind;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What columns are called in Finnish, Swedish and English, by people, by spreadsheets and by address books. */
final class ColumnWords {

    private static final Map<Kind, Set<String>> OF_KINDS = new EnumMap<>(Map.of(
            Kind.NAME,
            words(
                    "nimi, koko nimi, henkilö, yhteyshenkilö, namn, hela namnet, kontaktperson, name, full name, contact"),
            Kind.GIVEN_NAME,
            words("etunimi, etunimet, förnamn, given name, first name, firstname"),
            Kind.FAMILY_NAME,
            words("sukunimi, efternamn, family name, last name, lastname, surname"),
            Kind.ORGANISATION,
            words(
                    "organisaatio, yritys, yhtiö, firma, asiakasyritys, organisation, företag, bolag, organization, company"),
            Kind.KEYWORDS,
            words("avainsanat, tunnisteet, nyckelord, taggar, etiketter, keywords, tags, categories")));

    private static final Map<FieldType, Set<String>> OF_TYPES = new EnumMap<>(Map.of(
            FieldType.EMAIL,
            words("sähköposti, sähköpostiosoite, meili, e-post, epost, e-postadress, e-mail, email, e-mail address,"
                    + " email address, e-mail 2, e-mail 3"),
            FieldType.PHONE,
            words("puhelin, puhelinnumero, puh, puh., matkapuhelin, gsm, telefon, telefonnummer, mobil, mobiltelefon,"
                    + " phone, phone number, mobile, tel, tel., phone 2, phone 3"),
            FieldType.URL,
            words("verkkosivu, verkkosivut, kotisivu, www, webbplats, hemsida, website, url"),
            FieldType.ADDRESS,
            words("osoite, katuosoite, postiosoite, lähiosoite, postinumero, postitoimipaikka, kaupunki, paikkakunta,"
                    + " maa, adress, gatuadress, postadress, postnummer, postort, ort, land, address, street,"
                    + " street address, postcode, postal code, zip, town, city, region, country"),
            FieldType.DATE,
            words("syntymäaika, syntymäpäivä, födelsedatum, födelsedag, birthday, date of birth"),
            FieldType.IDENTITY_CODE,
            words("henkilötunnus, hetu, personbeteckning, personal identity code")));

    private final Declaration declaration;
    private final Map<UUID, DataField> fields;

    ColumnWords(Declaration declaration) {
        this.declaration = declaration;
        this.fields = new LinkedHashMap<>(declaration.fields());
    }

    /** The places that a column of the name may go to, the likeliest first: a field of that name before all. */
    Stream<ColumnPlace> places(String column) {
        var word = Fold.of(column);
        var named = fields.entrySet().stream().filter(field -> field.getValue().label().texts().values().stream()
                .anyMatch(label -> Fold.of(label).equals(word)));
        var kinds = OF_KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().contains(word) && isDeclared(kind.getKey()))
                .map(kind -> ColumnPlace.of(kind.getKey()));
        var ofType = fields.entrySet().stream()
                .filter(field ->
                        OF_TYPES.getOrDefault(field.getValue().type(), Set.of()).contains(word));
        return Stream.of(
                        named.map(Map.Entry::getKey).map(ColumnPlace::field),
                        kinds,
                        ofType.map(Map.Entry::getKey).map(ColumnPlace::field))
                .flatMap(each -> each);
    }

    /** An address may stand in several columns. */
    boolean takesSeveral(ColumnPlace place) {
        return place.kind() == Kind.FIELD && fields.get(place.field()).type() == FieldType.ADDRESS;
    }

    private boolean isDeclared(Kind kind) {
        return switch (kind) {
            case NAME, GIVEN_NAME, FAMILY_NAME -> declaration.declares(Kept.NAME);
            case ORGANISATION -> declaration.declares(Kept.ORGANISATION);
            case KEYWORDS -> declaration.declares(Kept.KEYWORDS);
            case LEFT_OUT, FIELD, BAN -> true;
        };
    }

    private static Set<String> words(String words) {
        return Stream.of(words.split(",")).map(Fold::of).collect(Collectors.toUnmodifiableSet());
    }
}
