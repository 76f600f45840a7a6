package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.notice.NoticeConfiguration;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.notice.Publishing;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.Section;
import fi.seloste.register.ui.NoticePreview;
import fi.seloste.tenant.Organisations;
import fi.seloste.ui.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the notice of one register will say, beside the register as it is edited. */
class DraftPreview implements NoticePreview {

    @org.springframework.stereotype.Component
    static class Making implements Factory {

        private final Publishing publishing;
        private final Organisations organisations;
        private final ServiceInventory services;

        Making(Publishing publishing, Organisations organisations, ServiceInventory services) {
            this.publishing = publishing;
            this.organisations = organisations;
            this.services = services;
        }

        @Override
        public NoticePreview create() {
            return new DraftPreview(publishing, organisations, services);
        }
    }

    private final Publishing publishing;
    private final Organisations organisations;
    private final ServiceInventory services;
    private final NoticeText text = new NoticeText(this::chosen);
    private final Paragraph why = new Paragraph(text("preview.leads"));
    private Consumer<List<UUID>> lead = rows -> {};
    private final Div box = new Div();
    private Language language = Messages.language();
    private RegisterConfiguration register;
    private UUID row;

    private DraftPreview(Publishing publishing, Organisations organisations, ServiceInventory services) {
        this.publishing = publishing;
        this.organisations = organisations;
        this.services = services;
        var languages = new LanguageSwitch(chosen -> {
            language = chosen;
            refresh();
        });
        box.add(new H2(text("preview.title")), languages, why, text);
        why.addClassName("explanation");
        why.getElement().setAttribute("role", "status");
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void show(RegisterConfiguration register, UUID row) {
        this.register = register;
        this.row = row;
        refresh();
    }

    @Override
    public void onSentence(Consumer<List<UUID>> lead) {
        this.lead = lead;
    }

    /** Says what the law wants with the sentence, and leads to what it comes from. */
    private void chosen(Section section, Sentence sentence) {
        why.setText(text("why." + section.name()));
        lead.accept(Stream.concat(Stream.of(sentence.row()), sentence.alsoFrom().stream())
                .toList());
    }

    private void refresh() {
        var organisation = organisations.current();
        var title = new EnumMap<Language, String>(Language.class);
        for (var each : Language.values()) {
            title.put(each, register.details().name().orLatest(each));
        }
        var details = new NoticeDetails(new LocalizedText(title, language, java.util.Set.of()), null, null, null);
        text.show(
                publishing.preview(
                        new NoticeConfiguration(
                                register.id(),
                                details,
                                organisation.id(),
                                organisation.details(),
                                List.of(register),
                                services.all()),
                        language),
                row);
    }
}
