package fi.seloste.tenant;

import fi.seloste.common.Language;
import fi.seloste.common.OneOf;
import fi.seloste.common.WholeCharacters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who the controller is (Art. 13(1)(a)), and how its public pages speak.
 *
 * @param name             the legal name
 * @param shortName        what it calls itself for short, or null
 * @param businessId       as printed; its check digit is checked
 * @param dpo              the data protection officer (Art. 37), or null
 * @param representative   the representative in the Union (Art. 27), or null
 * @param authority        id of the supervisory authority
 * @param financialYearEnd the last day of the financial year
 * @param languages        the languages of its notices
 * @param defaultLanguage  the one shown where the reader's is not among them
 * @param editorsPublish   whether editors may publish
 * @param brandColour      #rrggbb, or null
 */
public record OrganisationDetails(
        @NotBlank @Size(max = 200) @WholeCharacters String name,
        @Size(max = 100) String shortName,
        @NotBlank @BusinessId String businessId,
        @Size(max = 200) String street,
        @Size(max = 10) String postcode,
        @Size(max = 100) String town,
        @Email @Size(max = 200) String email,
        @Size(max = 60) String phone,
        @Size(max = 200) String site,
        @Valid Officer dpo,
        @Valid Officer representative,
        @OneOf("authority") @NotBlank String authority,
        @NotNull MonthDay financialYearEnd,
        @NotNull @Size(min = 1) Set<Language> languages,
        @NotNull Language defaultLanguage,
        boolean editorsPublish,
        @Pattern(regexp = "#[0-9a-fA-F]{6}") String brandColour) {

    /** A person or firm with contact details of its own. */
    public record Officer(
            @Size(max = 200) String name,
            @Email @Size(max = 200) String email,
            @Size(max = 60) String phone) {}

    public OrganisationDetails {
        languages = languages == null || languages.isEmpty()
                ? Set.of()
                : java.util.Collections.unmodifiableSet(EnumSet.copyOf(languages));
    }

    /** A new organisation: all three languages, the Finnish authority, the calendar year as the financial year. */
    public static OrganisationDetails named(String name, String businessId, Language language) {
        return new OrganisationDetails(
                name,
                null,
                businessId,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "FI",
                MonthDay.of(12, 31),
                EnumSet.allOf(Language.class),
                language,
                false,
                null);
    }

    /** The same organisation as its notices state it: without what is only about how this product is used. */
    public OrganisationDetails asStated() {
        return with(street, postcode, town, false, null);
    }

    /** The same organisation at a postal address. */
    public OrganisationDetails at(String street, String postcode, String town) {
        return with(street, postcode, town, editorsPublish, brandColour);
    }

    /** The same organisation in another colour. */
    public OrganisationDetails coloured(String brandColour) {
        return with(street, postcode, town, editorsPublish, brandColour);
    }

    private OrganisationDetails with(
            String street, String postcode, String town, boolean editorsPublish, String brandColour) {
        return new OrganisationDetails(
                name,
                shortName,
                businessId,
                street,
                postcode,
                town,
                email,
                phone,
                site,
                dpo,
                representative,
                authority,
                financialYearEnd,
                languages,
                defaultLanguage,
                editorsPublish,
                brandColour);
    }
}
