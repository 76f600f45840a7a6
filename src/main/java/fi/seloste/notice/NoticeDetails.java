package fi.seloste.notice;

import fi.seloste.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A notice itself.
 *
 * @param title    what it is called
 * @param subtitle a sentence that says what it is, or null
 * @param drawnUp  a day (2023-07-05), a month (2023-09) or a year (2018), as the organisation states it
 * @param changed  the same for the last change, or null
 */
public record NoticeDetails(
        @NotNull LocalizedText title,
        LocalizedText subtitle,
        @Pattern(regexp = "\\d{4}(-\\d{2}(-\\d{2})?)?") String drawnUp,
        @Pattern(regexp = "\\d{4}(-\\d{2}(-\\d{2})?)?") String changed) {}
