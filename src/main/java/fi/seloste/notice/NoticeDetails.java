package fi.seloste.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A notice itself.
 *
 * @param title    what it is called
 * @param subtitle a sentence that says what it is, or null
 * @param drawnUp  a day (2023-07-05), a month (2023-09) or a year (2018), as the organisation states it
 * @param changed  the same for the last change, or null
 * @param picture  whether it shows a picture of where the data go
 * @param waitsForLanguages whether it is not published while a language lags; else what lags is marked
 */
public record NoticeDetails(
        @NotNull @Valid LocalizedText title,
        @Valid LocalizedText subtitle,
        @StatedDate String drawnUp,
        @StatedDate String changed,
        // Left out where it is not wanted: what was frozen before there were pictures is read, and written the same.
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
        boolean picture,

        @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
        boolean waitsForLanguages) {

    /** A notice without the picture, which marks what lags. */
    public NoticeDetails(LocalizedText title, LocalizedText subtitle, String drawnUp, String changed) {
        this(title, subtitle, drawnUp, changed, false, false);
    }

    /** What a notice is usually called, drawn up this month. */
    public static NoticeDetails usual(LocalDate today) {
        var key = "notices.usualTitle";
        var title =
                LocalizedText.of(Texts.get(Language.FI, key), Texts.get(Language.SV, key), Texts.get(Language.EN, key));
        return new NoticeDetails(title, null, YearMonth.from(today).toString(), null);
    }

    /** The same notice, drawn up on another day. */
    public NoticeDetails drawnUp(LocalDate day) {
        return new NoticeDetails(title, subtitle, day.toString(), changed, picture, waitsForLanguages);
    }

    /** The same notice with the picture. */
    public NoticeDetails pictured() {
        return new NoticeDetails(title, subtitle, drawnUp, changed, true, waitsForLanguages);
    }

    /** The same notice, not to be published while a language lags. */
    public NoticeDetails waitingForLanguages() {
        return new NoticeDetails(title, subtitle, drawnUp, changed, picture, true);
    }

    /** The same notice as it is stated: how it comes to be published stands in none. */
    NoticeDetails asStated() {
        return new NoticeDetails(title, subtitle, drawnUp, changed, picture, false);
    }
}
