package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import fi.seloste.common.Language;
import fi.seloste.contact.ContactDetails;
import fi.seloste.register.Group;
import fi.seloste.register.Part;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.Source;
import fi.seloste.ui.DayField;
import fi.seloste.ui.Messages;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A person's place in one register: as whom, from where, and since when. */
class RegisterPlace extends FormLayout {

    private final transient RegisterConfiguration register;
    private final LocalDate today;
    private final Select<UUID> group;
    private final Select<UUID> source;
    private final DayField obtained = new DayField(text("contact.obtained"));
    private final Select<Source.Channel> channel = new Select<>();
    private final DayField since;
    private final DayField until = new DayField(text("contact.until"));

    /**
     * @param chosen is told when the person is put into the register or taken out of it
     */
    RegisterPlace(RegisterConfiguration register, LocalDate today, Runnable chosen) {
        this.register = register;
        this.today = today;
        var language = Messages.language();
        group = parts(Group.class, language);
        group.setLabel(text("contact.group", register.details().name().orLatest(language)));
        group.setPlaceholder(text("contact.notIn"));
        source = parts(Source.class, language);
        source.setLabel(text("contact.source"));
        channel.setLabel(text("contact.channel"));
        channel.setItems(Source.Channel.values());
        channel.setItemLabelGenerator(each -> each == null ? "" : text(each));
        channel.setEmptySelectionAllowed(true);
        since = new DayField(text("contact.since"), today);
        group.addValueChangeListener(change -> {
            arrange();
            chosen.run();
        });
        source.addValueChangeListener(change -> arrange());
        add(group, source, obtained, channel, since, until);
        arrange();
    }

    private Select<UUID> parts(Class<? extends Part> kind, Language language) {
        var select = new Select<UUID>();
        select.setItems(register.rows(kind).map(row -> row.id()).toList());
        select.setItemLabelGenerator(id -> id == null ? "" : label(id, language));
        select.setEmptySelectionAllowed(true);
        return select;
    }

    private String label(UUID id, Language language) {
        return switch (register.part(id).orElseThrow()) {
            case Group group -> group.name().in(language, "group");
            case Source source -> source.from().in(language, "source");
            default -> "";
        };
    }

    /** What is not asked yet is not shown. */
    private void arrange() {
        source.setVisible(isChosen());
        since.setVisible(isChosen());
        until.setVisible(isChosen());
        obtained.setVisible(isChosen() && !source.isEmpty());
        channel.setVisible(isChosen() && !source.isEmpty());
    }

    UUID register() {
        return register.id();
    }

    boolean isChosen() {
        return !group.isEmpty();
    }

    void chooseFirstGroup() {
        register.rows(Group.class).findFirst().ifPresent(first -> group.setValue(first.id()));
    }

    void clear() {
        group.clear();
    }

    void show(ContactDetails.Entry entry) {
        group.setValue(entry.group());
        source.setValue(entry.source());
        obtained.setValue(entry.obtained());
        channel.setValue(entry.channel());
        since.setValue(entry.since());
        until.setValue(entry.until());
    }

    ContactDetails.Entry entry() {
        return new ContactDetails.Entry(
                register.id(),
                group.getValue(),
                source.getValue(),
                source.isEmpty() ? null : obtained.getValue(),
                source.isEmpty() ? null : channel.getValue(),
                Objects.requireNonNullElse(since.getValue(), today),
                until.getValue());
    }
}
