package fi.seloste.onboarding.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import fi.seloste.noticecheck.file.UnreadableNoticeException;
import fi.seloste.noticecheck.reader.UnreadableTextException;
import fi.seloste.onboarding.oldnotice.OldNotices;
import fi.seloste.onboarding.oldnotice.TooManyUnfinishedException;
import fi.seloste.ui.Card;
import fi.seloste.ui.UploadWords;
import java.io.IOException;
import java.util.Optional;

/** Asks for an old notice: as a file, which is read at once, or as a text. What cannot be read loses nothing. */
class BringCard extends Card {

    private static final int LARGEST_FILE = 10_000_000;

    /** Brings it, or throws why not. */
    @FunctionalInterface
    private interface Bringing {
        void run() throws UnreadableNoticeException;
    }

    private final transient OldNotices notices;
    private final transient Runnable brought;
    private final TextArea pasted = new TextArea(text("old.paste"));
    private final Upload upload = new Upload(this::receive);
    private final Paragraph refused = new Paragraph();

    BringCard(OldNotices notices, Runnable brought) {
        super(text("old.bring"), text("old.bring.what"));
        this.notices = notices;
        this.brought = brought;
        upload.setI18n(UploadWords.of());
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(text("old.file")));
        upload.setDropLabel(new Span(text("old.drop")));
        refused.addClassName("error");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        pasted.setWidthFull();
        pasted.setMinHeight("12rem");
        pasted.setMaxHeight("30rem");
        pasted.setHelperText(text("old.paste.help"));
        pasted.setManualValidation(true);
        var read = new Button(text("old.read"), click -> read());
        read.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(read);
        buttons.addClassName("form-buttons");
        with(upload, refused, pasted, buttons);
    }

    private void read() {
        pasted.setInvalid(false);
        refusal(() -> notices.bring(pasted.getValue()))
                .ifPresentOrElse(
                        reason -> {
                            pasted.setErrorMessage(reason);
                            pasted.setInvalid(true);
                            pasted.focus();
                        },
                        brought);
    }

    /** Reads no more of a file than is taken. */
    private void receive(UploadEvent event) throws IOException {
        try (var stream = event.getInputStream()) {
            var file = stream.readNBytes(LARGEST_FILE + 1);
            event.getUI().access(() -> take(file, event.getFileName()));
        }
    }

    void take(byte[] file, String name) {
        upload.clearFileList();
        refused.setVisible(false);
        if (file.length > LARGEST_FILE) {
            refuse(text("old.tooLarge", LARGEST_FILE / 1_000_000));
            return;
        }
        refusal(() -> notices.bring(file, name)).ifPresentOrElse(this::refuse, brought);
    }

    private void refuse(String why) {
        refused.setText(why);
        refused.setVisible(true);
    }

    /** Why it was not taken, if so. */
    private static Optional<String> refusal(Bringing bringing) {
        try {
            bringing.run();
            return Optional.empty();
        } catch (UnreadableNoticeException e) {
            return Optional.of(text("check.problem." + e.reason()));
        } catch (UnreadableTextException e) {
            return Optional.of(text("check.problem.unreadable"));
        } catch (TooManyUnfinishedException e) {
            return Optional.of(text("old.tooMany", OldNotices.MOST_UNFINISHED));
        }
    }
}
