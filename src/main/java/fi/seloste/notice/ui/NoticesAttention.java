package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import fi.seloste.common.LaggingTexts;
import fi.seloste.notice.Notices;
import fi.seloste.notice.Publishing;
import fi.seloste.register.Registers;
import fi.seloste.tenant.Organisations;
import fi.seloste.ui.Messages;
import fi.seloste.ui.NeedsAttention;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.StateChip.State;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Registers that no notice tells of, and notices that say something else than what stands today. */
@Component
@Order(30)
class NoticesAttention implements NeedsAttention {

    private final Notices notices;
    private final Publishing publishing;
    private final Registers registers;
    private final Organisations organisations;
    private final OrganisationAddress organisation;

    NoticesAttention(
            Notices notices,
            Publishing publishing,
            Registers registers,
            Organisations organisations,
            OrganisationAddress organisation) {
        this.notices = notices;
        this.publishing = publishing;
        this.registers = registers;
        this.organisations = organisations;
        this.organisation = organisation;
    }

    @Override
    public List<Matter> matters() {
        var matters = new ArrayList<Matter>();
        var all = notices.all();
        for (var register : registers.all()) {
            if (all.stream().noneMatch(notice -> notice.registers().contains(register.id()))) {
                var name = register.details().name().orLatest(Messages.language());
                matters.add(new Matter(
                        State.NEUTRAL,
                        text("notices.attention.untold", name),
                        NoticeNavigation.all(slug()),
                        text("notices.attention.all")));
            }
        }
        all.forEach(notice -> matters.addAll(matters(notice)));
        return matters;
    }

    private List<Matter> matters(Notices.Summary notice) {
        var matters = new ArrayList<Matter>();
        var name = notice.details().title().orLatest(Messages.language());
        var path = NoticeNavigation.one(slug(), notice.slug());
        var open = text("notices.attention.open");
        if (notice.inForce() == null) {
            matters.add(new Matter(State.NEUTRAL, text("notices.attention.draft", name), path, open));
        } else if (publishing.hasChanges(notice.id())) {
            matters.add(new Matter(State.WATCH, text("notices.attention.changed", name, notice.inForce()), path, open));
        }
        var published = organisations.current().details().languages();
        LaggingTexts.in(notice.details()).forEach((language, count) -> {
            if (published.contains(language)) {
                matters.add(new Matter(
                        State.NEUTRAL, text("notices.attention.lags", name, language.ownName()), path, open));
            }
        });
        return matters;
    }

    private String slug() {
        return organisation.slug().orElseThrow();
    }
}
