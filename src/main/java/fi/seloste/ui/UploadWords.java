package fi.seloste.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.component.upload.UploadI18N.Uploading;

/** What an upload says while it goes on, in the language of the window. */
public final class UploadWords {

    private UploadWords() {}

    public static UploadI18N of() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text("upload.one"))
                        .setFileIsTooBig(text("upload.tooLarge"))
                        .setIncorrectFileType(text("upload.wrongKind")))
                .setUploading(new Uploading()
                        .setStatus(new Uploading.Status()
                                .setConnecting(text("upload.connecting"))
                                .setStalled(text("upload.stalled"))
                                .setProcessing(text("upload.processing"))
                                .setHeld(text("upload.held")))
                        .setRemainingTime(new Uploading.RemainingTime()
                                .setPrefix(text("upload.remaining") + " ")
                                .setUnknown(text("upload.remainingUnknown")))
                        .setError(new Uploading.Error()
                                .setServerUnavailable(text("upload.unreachable"))
                                .setUnexpectedServerError(text("upload.failed"))
                                .setForbidden(text("upload.forbidden"))
                                .setFileTooLarge(text("upload.tooLarge"))))
                .setFile(new UploadI18N.File()
                        .setRetry(text("upload.retry"))
                        .setStart(text("upload.start"))
                        .setRemove(text("upload.remove")));
    }
}
