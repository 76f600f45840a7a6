package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import fi.seloste.common.LocalizedText;
import fi.seloste.notice.LanguagesLagException;
import fi.seloste.notice.NoticeChanges;
import fi.seloste.notice.Notices;
import fi.seloste.notice.Publishing;
import fi.seloste.notice.PublishingRefusedException;
import fi.seloste.noticecheck.Finding;
import fi.seloste.ui.Messages;
import fi.seloste.ui.Toast;
import fi.seloste.ui.TooLong;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Publishing: names what is missing, asks a written reason for a contradiction, and says what changed. */
class PublishDialog extends Dialog {

    private static final int LONGEST = 1000;

    private final transient Publishing publishing;
    private final transient Notices.Summary notice;
    private final transient Runnable published;
    private final TextArea summary = new TextArea(text("publish.summary"));
    private final Checkbox material = new Checkbox(text("publish.material"));
    private final transient Map<String, TextArea> reasons = new LinkedHashMap<>();

    PublishDialog(
            Publishing publishing,
            NoticeChanges changes,
            Notices.Summary notice,
            List<Finding> findings,
            Function<Finding, Optional<Anchor>> placeOf,
            Places places,
            Runnable published) {
        this.publishing = publishing;
        this.notice = notice;
        this.published = published;
        setHeaderTitle(text("publish.title", notice.inForce() == null ? 1 : notice.inForce() + 1));
        setWidth("min(40rem, 100%)");
        var body = new Div();
        body.addClassName("stack");
        findings.forEach(finding -> body.add(finding(finding, placeOf)));
        var lagging = publishing.lagging(notice.id());
        var waits = notice.details().waitsForLanguages() && !lagging.isEmpty();
        if (!lagging.isEmpty()) {
            body.add(new LaggingList(lagging, waits, places));
        }
        // The place that a link leads to opens below the dialog, which would hide it.
        body.getElement().addEventListener("click", click -> close()).setFilter("event.target.closest('a') !== null");
        summary.setWidthFull();
        summary.setHelperText(text("publish.summary.help"));
        material.setHelperText(text("publish.material.help"));
        body.add(new Paragraph(text("publish.what")));
        if (notice.inForce() != null) {
            body.add(changed(changes, notice.inForce()));
        }
        body.add(summary, material);
        add(body);
        var forbidden = findings.stream().anyMatch(finding -> finding.blocks() == Finding.Blocking.ALWAYS);
        var publish = new Button(text("publish.now"), click -> publish());
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.setEnabled(!forbidden && !waits);
        if (forbidden) {
            body.addComponentAsFirst(new Paragraph(text("publish.forbidden")));
        }
        getFooter().add(new Button(text("form.cancel"), click -> close()), publish);
    }

    /** What changed since the version in force, and how much it seems to matter; the box is ticked accordingly. */
    private Div changed(NoticeChanges changes, int inForce) {
        var weight = changes.weight(notice.id(), inForce);
        material.setValue(weight.isMaterial());
        var box =
                new Div(new Paragraph(text(weight.isMaterial() ? "publish.weight.material" : "publish.weight.minor")));
        if (weight.isMaterial()) {
            box.add(new UnorderedList(weight.reasons().stream()
                    .map(reason -> new ListItem(reason.in(Messages.language())))
                    .toArray(ListItem[]::new)));
        }
        box.add(new Paragraph(text("publish.weight.decide")));
        var difference = changes.since(notice.id(), inForce, Messages.language());
        box.add(new Details(text("changes.since", inForce), new DifferenceText(difference, Messages.language())));
        return box;
    }

    private Div finding(Finding finding, Function<Finding, Optional<Anchor>> placeOf) {
        var box = FindingsCard.finding(finding);
        placeOf.apply(finding).ifPresent(box::add);
        if (finding.blocks() == Finding.Blocking.UNLESS_OVERRIDDEN) {
            var reason = new TextArea(text("publish.reason"));
            reason.setHelperText(text("publish.reason.help"));
            reason.setWidthFull();
            reason.setManualValidation(true);
            reasons.put(Publishing.overrideKey(finding), reason);
            box.add(reason);
        }
        return box;
    }

    private static boolean isUnreasonable(TextArea reason) {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(text("error.required"));
            reason.setInvalid(true);
            reason.focus();
            return true;
        }
        return TooLong.isSaid(reason, LONGEST);
    }

    private void publish() {
        if (TooLong.isSaid(summary, LONGEST) || reasons.values().stream().anyMatch(PublishDialog::isUnreasonable)) {
            return;
        }
        try {
            var version = publishing.publish(
                    notice.id(),
                    new Publishing.Request(
                            LocalizedText.of(Messages.language(), summary.getValue()),
                            material.getValue(),
                            reasons.entrySet().stream()
                                    .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                                            .getValue()))));
            close();
            Toast.done(text("publish.done", version.number()));
            published.run();
        } catch (PublishingRefusedException e) {
            Toast.failed(text("publish.refused"));
        } catch (LanguagesLagException e) {
            Toast.failed(text("publish.lags.refused"));
        }
    }
}
