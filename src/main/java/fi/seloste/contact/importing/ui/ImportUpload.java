package fi.seloste.contact.importing.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import fi.seloste.contact.file.Limits;
import fi.seloste.contact.file.UnreadableFileException;
import fi.seloste.contact.file.WorkFiles;
import fi.seloste.contact.importing.Imports;
import fi.seloste.contact.importing.TooManyWaitingException;
import fi.seloste.ui.Card;
import fi.seloste.ui.Messages;
import fi.seloste.ui.Toast;
import fi.seloste.ui.UploadWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks for the file. */
class ImportUpload extends Card {

    private final transient Imports imports;
    private final transient WorkFiles workFiles;
    /** Why the file that was brought cannot be read, or null. */
    private String refusal;

    ImportUpload(Imports imports, WorkFiles workFiles, Runnable brought) {
        super(text("import.file.card"), text("import.file.what"));
        this.imports = imports;
        this.workFiles = workFiles;
        var upload = new Upload(this::receive);
        upload.setI18n(UploadWords.of());
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Limits.USUAL.bytes());
        upload.setAcceptedFileExtensions(".csv", ".txt", ".xlsx", ".vcf");
        upload.setUploadButton(new Button(text("import.file.choose")));
        upload.setDropLabel(new Span(text("import.file.drop")));
        upload.addFileRejectedListener(rejected -> Toast.failed(text("import.file.rejected")));
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            if (refusal != null) {
                Toast.failed(refusal);
            }
            brought.run();
        });
        with(upload);
    }

    /**
     * The request of an upload has no window of its own: it works in that of the view. Of a file that is too large no more
     * is read than tells so, whatever the browser was asked to send.
     */
    private void receive(UploadEvent event) throws IOException {
        var copy = workFiles.create();
        try {
            workFiles.copy(event.getInputStream(), copy, Limits.USUAL);
            event.getUI().accessSynchronously(() -> bring(event.getFileName(), copy));
        } finally {
            Files.delete(copy);
        }
    }

    private void bring(String name, Path file) {
        try {
            refusal = null;
            imports.bring(name, file);
        } catch (UnreadableFileException e) {
            refusal = e.text(Messages.language());
        } catch (TooManyWaitingException e) {
            refusal = text("import.file.waiting", Imports.MOST_WAITING);
        }
    }
}
