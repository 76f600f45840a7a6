package fi.seloste.records.ui;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.processor.UsedBy;
import fi.seloste.records.ClientWorks;
import fi.seloste.ui.OrganisationAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Work for clients says which services of the inventory take part in it. */
@Component
class ClientWorkUsing implements UsedBy {

    private final ClientWorks works;
    private final OrganisationAddress organisation;

    ClientWorkUsing(ClientWorks works, OrganisationAddress organisation) {
        this.works = works;
        this.organisation = organisation;
    }

    @Override
    public Map<UUID, List<Use>> uses(Language language) {
        var uses = new HashMap<UUID, List<Use>>();
        for (var row : works.all()) {
            var use = new Use(
                    row.id().toString(),
                    Texts.get(language, "records.use", row.work().client()),
                    RecordsNavigation.record(organisation.slug().orElse("")));
            row.work().services().forEach(service -> uses.computeIfAbsent(service, none -> new ArrayList<>())
                    .add(use));
        }
        return uses;
    }
}
