package fi.seloste.notice;

import fi.seloste.common.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A notice itself.
 *
 * @param title    what it is called
 * @param subtitle a sentence that says what it is, or null
 * @param drawnUp  a day (2023-07-05), a month (2023-09) or a year (2018), as the organisation states it
 * @param changed  the same for the last change, or null
 */
public record NoticeDetails(
        @NotNull @Valid LocalizedText title,
        @Valid LocalizedText subtitle,
        @StatedDate String drawnUp,
        @StatedDate String changed) {}
