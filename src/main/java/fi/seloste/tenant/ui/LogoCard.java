package fi.seloste.tenant.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import fi.seloste.tenant.Logo;
import fi.seloste.tenant.LogoRefusedException;
import fi.seloste.tenant.Logos;
import fi.seloste.tenant.Organisation;
import fi.seloste.ui.Card;
import fi.seloste.ui.Toast;
import fi.seloste.ui.UploadWords;
import java.io.IOException;

/** The logo of the public pages: as it is, another in its place, or none. */
class LogoCard extends Card {

    private final transient Logos logos;
    private final transient Organisation organisation;
    private final Upload upload = new Upload(this::receive);
    private final Paragraph refused = new Paragraph();

    LogoCard(Logos logos, Organisation organisation) {
        super(text("logo.card"), text("logo.card.what"));
        this.logos = logos;
        this.organisation = organisation;
        upload.setI18n(UploadWords.of());
        upload.setMaxFiles(1);
        upload.setDropAllowed(false);
        upload.setAcceptedFileTypes("image/png", "image/jpeg");
        upload.setUploadButton(new Button(text("logo.choose")));
        // The size is refused here and not in the browser, so that it is said in the same place as everything else.
        refused.addClassName("error");
        refused.getElement().setAttribute("role", "alert");
        refresh();
    }

    private void refresh() {
        refused.setVisible(false);
        show(
                logos.current().<Component>map(this::shown).orElseGet(() -> new Paragraph(text("logo.none"))),
                new Paragraph(text("logo.what", Logos.MOST_BYTES / 1000)),
                upload,
                refused);
    }

    private Div shown(Logo logo) {
        var image = new Image(
                "/n/" + organisation.slug() + "/logo/" + logo.digest(),
                organisation.details().name());
        image.addClassName("logo-shown");
        var remove = new Button(text("logo.remove"), click -> {
            logos.remove();
            Toast.done(text("logo.removed"));
            refresh();
        });
        var row = new Div(image, remove);
        row.addClassName("inline-form");
        return row;
    }

    /** Reads no more of a file than a logo may have. */
    private void receive(UploadEvent event) throws IOException {
        try (var stream = event.getInputStream()) {
            var file = stream.readNBytes(Logos.MOST_BYTES + 1);
            event.getUI().access(() -> take(file));
        }
    }

    private void take(byte[] file) {
        upload.clearFileList();
        try {
            logos.set(file);
            Toast.done(text("logo.saved"));
            refresh();
        } catch (LogoRefusedException e) {
            refused.setText(text("logo.refused." + e.reason().name()));
            refused.setVisible(true);
        }
    }
}
