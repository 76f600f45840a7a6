package fi.seloste.contact.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.common.Ids;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Wording;
import fi.seloste.contact.Ban;
import fi.seloste.contact.CellForm;
import fi.seloste.contact.Declaration;
import fi.seloste.contact.NotDeclaredException;
import fi.seloste.contact.file.Row;
import fi.seloste.contact.file.RowProblem;
import fi.seloste.contact.importing.ColumnPlace.Kind;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import fi.seloste.register.Part;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.testing.FilledTenants;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns find their places by their names, and cells become values in the form that is stored. */
class ReadingTheRowsOfAFileTest {

    private final List<PartRow> parts = new ArrayList<>();
    private final UUID category = category(FilledTenants.own("Details"));

    @Nested
    class Columns {

        @ParameterizedTest
        @CsvSource({
            "Nimi, NAME", "Namn, NAME", "full name, NAME",
            "ETUNIMI, GIVEN_NAME", "Förnamn, GIVEN_NAME", "Last name, FAMILY_NAME",
            "Yritys, ORGANISATION", "Företag, ORGANISATION", "company, ORGANISATION",
            "Avainsanat, KEYWORDS", "tags, KEYWORDS"
        })
        void areKnownInThreeLanguages(String column, Kind kind) {
            category(Wording.entry("name"));
            category(Wording.entry("organisation_represented"));
            category(Wording.entry("notes_and_keywords"));

            assertThat(proposed(column)).containsExactly(ColumnPlace.of(kind));
        }

        @ParameterizedTest
        @CsvSource({"Sähköposti, EMAIL", "e-mail, EMAIL", "GSM, PHONE", "Telefon, PHONE", "Kotisivu, URL"})
        void goToTheFieldOfTheirType(String column, FieldType type) {
            field(FieldType.TEXT, "Else");
            var field = field(type, "Something");

            assertThat(proposed(column)).containsExactly(ColumnPlace.field(field));
        }

        @Test
        void goToTheFieldOfTheirNameBeforeAll() {
            field(FieldType.EMAIL, "Address at work");
            var home = field(FieldType.EMAIL, "E-mail");

            assertThat(proposed("e-mail")).containsExactly(ColumnPlace.field(home));
        }

        @Test
        void ofOneFieldAreNotTwoUnlessTheyMakeAnAddress() {
            var email = field(FieldType.EMAIL, "Address at work");
            var address = field(FieldType.ADDRESS, "Where");

            assertThat(proposed("e-mail", "e-mail 2", "Katuosoite", "Postinumero"))
                    .containsExactly(
                            ColumnPlace.field(email),
                            ColumnPlace.LEFT_OUT,
                            ColumnPlace.field(address),
                            ColumnPlace.field(address));
        }

        @Test
        void thatTheRegisterDoesNotDeclareAreLeftOut() {
            category(Wording.entry("name"));

            var mapping = Mapping.proposed(List.of("Name", "Company", "Shoe size"), declaration());

            assertThat(mapping.leftOut()).containsExactly(1, 2);
        }

        @Test
        void cannotBeSentWhereNothingIsDeclared() {
            var elsewhere = new Mapping(List.of(ColumnPlace.field(Ids.next())));

            assertThatThrownBy(() -> elsewhere.require(declaration())).isInstanceOf(NotDeclaredException.class);
            assertThatThrownBy(() -> new Mapping(List.of(ColumnPlace.of(Kind.KEYWORDS))).require(declaration()))
                    .isInstanceOf(NotDeclaredException.class);
        }
    }

    @Nested
    class People {

        @ParameterizedTest
        @CsvSource({
            "+358 40 1234567, 040 1234567, true",
            "00358401234567, +358 (0)40 123 4567, true",
            "358401234567, 040-1234567, true",
            "040 1234567, 050 1234567, false",
            "+46 8 1234567, 08 1234567, false",
            "112, 112, false"
        })
        void areKnownByTheirNumberHoweverItIsWritten(String one, String other, boolean same) {
            var phone = field(FieldType.PHONE, "Phone");
            var people = new KnownPeople(declaration());
            var known = Ids.next();
            people.add(known, "Somebody", null);
            people.add(known, phone, one);

            var person = new RowReader.Person("Somebody", null, Map.of(phone, other), Set.of(), Set.of());

            assertThat(people.find(person).isPresent()).isEqualTo(same);
        }
    }

    @Nested
    class Values {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "DATE | 1.2.2026 | 2026-02-01",
                    "DATE | 24.12.2025 | 2025-12-24",
                    "DATE | 2026-02-01 | 2026-02-01",
                    "DATE | 2026-02-01T10:15 | 2026-02-01",
                    "NUMBER | 12,5 | 12.5",
                    "NUMBER | 1 234,50 | 1234.50",
                    "NUMBER | 1.234,50 | 1234.50",
                    "NUMBER | 1,234.50 | 1234.50",
                    "YES_NO | Kyllä | true",
                    "YES_NO | nej | false",
                    "YES_NO | x | true",
                    "CHOICE | two | 1",
                    "CHOICES | Two; One | [0,1]",
                    "PHONE | 00358 40  123 4567 | +358401234567",
                    "PHONE | tel:040-1234567 | +358401234567",
                    "EMAIL | Aino Esimerkki <aino@firma.example> | aino@firma.example",
                    "URL | firma.example | https://firma.example",
                })
        void areStoredInTheFormOfTheirField(FieldType type, String cell, String stored) {
            var field = field(type, "Label");

            assertThat(CellForm.stored(field, (DataField) part(field), cell)).isEqualTo(stored);
        }

        @ParameterizedTest
        @CsvSource({
            "DATE, 31.2.2026",
            "NUMBER, many",
            "YES_NO, perhaps",
            "CHOICE, 1",
            "CHOICES, One;Three",
            "EMAIL, aino"
        })
        void thatTheirFieldCannotHoldAreToldByRowAndColumn(FieldType type, String cell) {
            var name = category(Wording.entry("name"));
            var field = field(type, "Label");

            var read = reader(List.of("Name", "Label")).read(new Row(7, List.of("Aino", cell), List.of()));

            assertThat(name).isNotEqualTo(field);
            assertThat(read.problems()).containsExactly(new ImportProblem(7, "Label", "error.value." + type));
        }

        @Test
        void ofSeveralColumnsMakeOneAddress() {
            category(Wording.entry("name"));
            var address = field(FieldType.ADDRESS, "Where");

            var read = reader(List.of("name", "street", "postcode", "town"))
                    .read(new Row(2, List.of("Aino", "Esimerkkikatu 1", "00100", "Helsinki"), List.of()));

            assertThat(read.person().values()).containsEntry(address, "Esimerkkikatu 1, 00100, Helsinki");
        }

        @Test
        void makeANameOfTwoColumns() {
            category(Wording.entry("name"));

            var read = reader(List.of("Sukunimi", "Etunimi")).read(new Row(2, List.of("Esimerkki", "Aino"), List.of()));

            assertThat(read.person().name()).isEqualTo("Aino Esimerkki");
        }

        @Test
        void withoutANameGiveNobody() {
            category(Wording.entry("name"));

            var read = reader(List.of("name")).read(new Row(2, List.of(" "), List.of()));

            assertThat(read.problems()).containsExactly(new ImportProblem(2, null, "import.problem.noName"));
        }

        @Test
        void brokenInAColumnThatIsLeftOutAreNoMatter() {
            category(Wording.entry("name"));
            var problems = List.of(new RowProblem(1, RowProblem.Kind.ERROR_VALUE));

            var read = reader(List.of("name", "Shoe size")).read(new Row(2, List.of("Aino", "#N/A"), problems));

            assertThat(read.isRight()).isTrue();
        }

        @Test
        void forbidWhereTheySayYes() {
            category(Wording.entry("name"));
            var mapping = new Mapping(List.of(ColumnPlace.of(Kind.NAME), ColumnPlace.ban(Ban.MARKETING_POST)));
            var reader = new RowReader(List.of("name", "No letters"), mapping, declaration());

            assertThat(reader.read(new Row(2, List.of("Aino", "yes"), List.of()))
                            .person()
                            .bans())
                    .isEqualTo(Set.of(Ban.MARKETING_POST));
            assertThat(reader.read(new Row(3, List.of("Aino", "no"), List.of()))
                            .person()
                            .bans())
                    .isEmpty();
            assertThat(reader.read(new Row(4, List.of("Aino", "sometimes"), List.of()))
                            .isRight())
                    .isFalse();
        }
    }

    private List<ColumnPlace> proposed(String... header) {
        return Mapping.proposed(List.of(header), declaration()).places();
    }

    private RowReader reader(List<String> header) {
        return new RowReader(header, Mapping.proposed(header, declaration()), declaration());
    }

    private Declaration declaration() {
        return new Declaration(List.of(new RegisterConfiguration(Ids.next(), "customers", null, parts)));
    }

    private UUID category(Wording words) {
        return add(FilledTenants.category(words, Set.of()));
    }

    private UUID field(FieldType type, String label) {
        var choices = type == FieldType.CHOICE || type == FieldType.CHOICES
                ? List.of(FilledTenants.text("One"), FilledTenants.text("Two"))
                : List.<LocalizedText>of();
        return add(new DataField(category, FilledTenants.text(label), type, false, choices));
    }

    private UUID add(Part part) {
        parts.add(new PartRow(Ids.next(), part));
        return parts.getLast().id();
    }

    private Part part(UUID id) {
        return parts.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .part();
    }
}
