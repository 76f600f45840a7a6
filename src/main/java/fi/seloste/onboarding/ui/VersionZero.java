package fi.seloste.onboarding.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.seloste.onboarding.oldnotice.OldNotices;
import fi.seloste.security.Access;
import fi.seloste.security.Permission;
import fi.seloste.ui.DetailAction;
import fi.seloste.ui.Download;
import fi.seloste.ui.Messages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** What a notice was before it was made here, word for word, from the page of the notice. */
@org.springframework.stereotype.Component
class VersionZero implements DetailAction {

    private final OldNotices oldNotices;
    private final Access access;

    VersionZero(OldNotices oldNotices, Access access) {
        this.oldNotices = oldNotices;
        this.access = access;
    }

    @Override
    public Optional<Component> create(Subject subject) {
        if (!access.permits(Permission.READ) || !oldNotices.hasOriginal(subject.id())) {
            return Optional.empty();
        }
        var button = new Button(text("old.original"), click -> open(subject));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return Optional.of(button);
    }

    private void open(Subject subject) {
        var original = oldNotices.original(subject.id()).orElseThrow();
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Messages.language().locale())
                .format(original.broughtAt().atZone(ZoneId.of("Europe/Helsinki")));
        var dialog = new Dialog(text("old.original"));
        dialog.setWidth("min(52rem, 100%)");
        var text = new Div(original.text());
        text.addClassName("old-text");
        text.getElement().setAttribute("tabindex", "0");
        dialog.add(new Paragraph(text("old.original.what", day)), text);
        if (original.fileName() != null) {
            dialog.add(new Anchor(Download.of(() -> file(subject)), text("old.original.file", original.fileName())));
        }
        dialog.getFooter().add(new Button(text("old.close"), click -> dialog.close()));
        dialog.open();
    }

    /** As it was brought. Told to the browser as bytes: whatever it is, it is not shown there. */
    private Download file(Subject subject) {
        var original = oldNotices.original(subject.id()).orElseThrow();
        return new Download(original.fileName(), "application/octet-stream", out -> out.write(original.bytes()));
    }
}
