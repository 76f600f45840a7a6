package fi.seloste.notice.form;

import fi.seloste.processor.LawData;
import org.springframework.stereotype.Component;

/** Makes the forms of a version. */
@Component
public class Forms {

    private final LawData law;

    Forms(LawData law) {
        this.law = law;
    }

    public byte[] make(Form form, FrozenNotice notice) {
        return switch (form) {
            case PDF -> PdfForm.of(notice);
            case TEXT -> TextForm.of(notice);
            case TILT -> TiltForm.of(notice, law);
            case DPV -> DpvForm.of(notice, law);
        };
    }
}
