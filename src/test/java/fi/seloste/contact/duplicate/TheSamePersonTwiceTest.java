package fi.seloste.contact.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.contact.Contacts;
import fi.seloste.contact.Names;
import fi.seloste.contact.duplicate.Duplicates.Pair;
import fi.seloste.contact.duplicate.Likeness.Strength;
import fi.seloste.register.FieldType;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestTenants;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Those who were probably added twice are found by what they have in common, the likeliest first. */
@SelosteTest
class TheSamePersonTwiceTest {

    @Autowired
    Duplicates duplicates;

    @Autowired
    Contacts contacts;

    @Autowired
    TestTenants tenants;

    @Autowired
    TwoOfOne twoOfOne;

    private TwoOfOne.In in;

    @BeforeEach
    void fill() throws Exception {
        in = twoOfOne.in(tenants.withEveryRole());
    }

    @Test
    void theSameEMailWhateverItsCase() throws Exception {
        pair("Aino Esimerkki", "Esimerkki Aino", FieldType.EMAIL, "aino@firm.example", "Aino@Firm.example");

        assertThat(only().likeness()).isEqualTo(new Likeness(List.of(Reason.EMAIL), true));
        assertThat(only().likeness().strength()).isEqualTo(Strength.VERY_LIKELY);
    }

    @Test
    void theSamePhoneHoweverItIsWritten() throws Exception {
        pair("Aino Esimerkki", "Aino E. Esimerkki", FieldType.PHONE, "040 123 4567", "+358 40 1234567");

        assertThat(only().likeness()).isEqualTo(new Likeness(List.of(Reason.PHONE), true));
    }

    @Test
    void whatVeryManyShareTellsNobodyApart() throws Exception {
        for (var number = 0; number < 201; number++) {
            in.add("Asiakas " + number, null, Map.of(FieldType.EMAIL, "info@firm.example"));
        }
        pair("Aino Esimerkki", "Esimerkki Aino", FieldType.EMAIL, "aino@firm.example", "aino@firm.example");

        assertThat(only().likeness().reasons()).containsExactly(Reason.EMAIL);
    }

    @Test
    void anAddressOrNumberThatPeopleOfOtherNamesShareIsOnlyPossible() throws Exception {
        pair("Aino Esimerkki", "Eino Malli", FieldType.EMAIL, "info@firm.example", "info@firm.example");

        assertThat(only().likeness().strength()).isEqualTo(Strength.POSSIBLE);
    }

    @Test
    void theSameNameAndOrganisationWithoutRegardToAccentsAndOrder() throws Exception {
        in.add("Järvi Aino", "Firma Oy", Map.of());
        in.add("Järvi Aino", "Firma OY", Map.of(FieldType.EMAIL, "one@firm.example"));

        assertThat(only().likeness().reasons()).containsExactly(Reason.NAME_AND_ORGANISATION);
        assertThat(Names.areAlike("Järvi Aino", "aino jarvi")).isTrue();
        assertThat(Names.areAlike("Aino Esimerkki", "Aino Esimerki")).isTrue();
        assertThat(Names.areAlike("Aino Esimerkki", "Eino Esimerkkinen")).isFalse();
    }

    @Test
    void theSameAddressWithASimilarNameAndNotForAWholeFamily() throws Exception {
        pair("Aino Esimerkki", "Eino Esimerkki", FieldType.ADDRESS, "Mallikatu 1, Turku", "Mallikatu 1, Turku");
        assertThat(pairs()).isEmpty();

        in.add("Aino Maria Esimerkki", null, Map.of(FieldType.ADDRESS, "mallikatu 1, Turku"));
        assertThat(only().likeness().reasons()).containsExactly(Reason.ADDRESS);
    }

    @Test
    void theSameNameAloneUnlessSomethingTellsThemApart() throws Exception {
        in.add("Aino Esimerkki", null, Map.of());
        in.add("Aino Esimerkki", null, Map.of(FieldType.EMAIL, "aino@firm.example"));
        assertThat(only().likeness().reasons()).containsExactly(Reason.NAME);

        in.add("Eino Malli", null, Map.of(FieldType.EMAIL, "eino@firm.example"));
        in.add("Eino Malli", null, Map.of(FieldType.EMAIL, "eino@other.example"));
        assertThat(pairs()).hasSize(1);
    }

    @Test
    void theSameIdentityCodeSpeaksForItAndAnotherOneAgainstIt() throws Exception {
        pair("Aino Esimerkki", "A. Malli", FieldType.IDENTITY_CODE, "131052-308T", "131052-308T");
        assertThat(only().likeness().reasons()).containsExactly(Reason.IDENTITY_CODE);
        assertThat(only().toString()).doesNotContain("131052");

        in.add("Eino Malli", null, Map.of(FieldType.EMAIL, "e@firm.example", FieldType.IDENTITY_CODE, "010190-900P"));
        in.add("Eino Malli", null, Map.of(FieldType.EMAIL, "e@firm.example", FieldType.IDENTITY_CODE, "010100A900F"));
        assertThat(pairs()).hasSize(1);
    }

    @Test
    void theLikeliestStandFirst() throws Exception {
        pair("Aino Esimerkki", "Eino Malli", FieldType.EMAIL, "info@firm.example", "info@firm.example");
        in.add("Oiva Oiva", "Firma Oy", Map.of());
        in.add("Oiva Oiva", "Firma Oy", Map.of());
        pair("Toivo Toinen", "Toivo Toinen", FieldType.PHONE, "0400000001", "0400000001");

        assertThat(pairs())
                .extracting(pair -> pair.likeness().strength())
                .containsExactly(Strength.VERY_LIKELY, Strength.LIKELY, Strength.POSSIBLE);
    }

    @Test
    void asManyAreShownAsAreAskedForAndItIsSaidWhetherMoreFollow() throws Exception {
        for (var each = 0; each < 4; each++) {
            pair(
                    "Person " + each + " Esimerkki",
                    "Person " + each + " Esimerkki",
                    FieldType.EMAIL,
                    each + "@a.example",
                    each + "@a.example");
        }

        var three = in.ask(() -> duplicates.queue(3));
        assertThat(three.pairs()).hasSize(3);
        assertThat(three.goesOn()).isTrue();
        assertThat(in.ask(() -> duplicates.queue(4)).goesOn()).isFalse();
    }

    @Test
    void whoIsToldApartIsNotAskedAboutAgainUntilThatIsTakenBack() throws Exception {
        var two = pair("Aino Esimerkki", "Aino Esimerkki", FieldType.EMAIL, "a@firm.example", "a@firm.example");

        in.tenant().asOwner(() -> duplicates.tellApart(two.get(1), two.get(0)));
        assertThat(pairs()).isEmpty();
        assertThat(in.ask(() -> duplicates.toldApart()))
                .singleElement()
                .satisfies(told -> assertThat(told.first().id()).isEqualTo(two.getFirst()));

        in.tenant().asOwner(() -> duplicates.takeBack(two.get(0), two.get(1)));
        assertThat(pairs()).hasSize(1);
    }

    @Test
    void whoWasToldApartAndIsErasedLeavesNothing() throws Exception {
        var two = pair("Aino Esimerkki", "Aino Esimerkki", FieldType.EMAIL, "a@firm.example", "a@firm.example");
        in.tenant().asOwner(() -> duplicates.tellApart(two.get(0), two.get(1)));

        in.tenant().asOwner(() -> contacts.remove(two.get(0)));

        assertThat(in.ask(() -> duplicates.toldApart())).isEmpty();
    }

    private List<UUID> pair(String one, String other, FieldType type, String value, String another) throws Exception {
        return List.of(in.add(one, null, Map.of(type, value)), in.add(other, null, Map.of(type, another)));
    }

    private Pair only() throws Exception {
        assertThat(pairs()).hasSize(1);
        return pairs().getFirst();
    }

    private List<Pair> pairs() throws Exception {
        return in.ask(() -> duplicates.queue(20)).pairs();
    }
}
