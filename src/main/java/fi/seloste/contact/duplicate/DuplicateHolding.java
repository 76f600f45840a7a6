package fi.seloste.contact.duplicate;

import fi.seloste.common.Archive;
import fi.seloste.common.Holding;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who was brought together and told apart, with what stood before as long as that is kept. */
@Component
class DuplicateHolding implements Holding {

    private record Held(UUID contact, UUID gone, Instant at, String by, Stood stood) {}

    private final MergeRepository merges;
    private final ToldApartRepository told;

    DuplicateHolding(MergeRepository merges, ToldApartRepository told) {
        this.merges = merges;
        this.told = told;
    }

    /** Before the contacts, to whom the rows refer. */
    @Override
    public int order() {
        return 55;
    }

    @Override
    public List<String> tables() {
        return List.of("contact_merge", "contact_told_apart");
    }

    @Override
    public void writeTo(Archive archive) {
        archive.json(
                "contacts-merged.json",
                merges.findAll().stream()
                        .map(merge -> new Held(
                                merge.contactId(),
                                merge.goneId(),
                                merge.at(),
                                merge.byName(),
                                merge.stood().orElse(null))));
        archive.json("contacts-told-apart.json", told.findAll().stream().map(ToldApartEntity::couple));
    }
}
