package fi.seloste.notice.ui;

import fi.seloste.processor.LawData;
import fi.seloste.tenant.ui.AuthorityChoices;
import fi.seloste.ui.Messages;
import fi.seloste.ui.form.Choice;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The supervisory authorities of the law's data, for the organisation to choose its own from. */
@Component
class Authorities implements AuthorityChoices {

    private final LawData law;

    Authorities(LawData law) {
        this.law = law;
    }

    @Override
    public List<Choice<UUID>> of(Class<?> kind) {
        return List.of();
    }

    @Override
    public List<Choice<String>> oneOf(String list) {
        return law.authorities().stream()
                .map(authority -> new Choice<>(authority.id(), authority.name().in(Messages.language())))
                .toList();
    }
}
