package fi.seloste.contact.duplicate;

import fi.seloste.contact.GoesWithContact;
import fi.seloste.register.DataField;
import fi.seloste.register.StoredValues;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is kept to undo goes with the person, and with the field that it was kept under. */
@Component
class MergeRemains implements GoesWithContact, StoredValues {

    private final MergeRepository merges;
    private final ToldApartRepository told;

    MergeRemains(MergeRepository merges, ToldApartRepository told) {
        this.merges = merges;
        this.told = told;
    }

    @Override
    public void erase(UUID contact) {
        merges.deleteAll(merges.findByContactId(contact));
        told.deleteAll(told.findOf(contact));
        merges.flush();
    }

    /** The values that people see are counted where they are kept; these are their past. */
    @Override
    public long countOf(UUID field) {
        return 0;
    }

    @Override
    public void eraseOf(UUID field) {
        for (var merge : merges.findByStoodIsNotNullOrderByIdDesc()) {
            var stood = merge.stood().orElseThrow();
            var less = stood.without(field);
            if (!less.equals(stood)) {
                merge.keep(less);
            }
        }
    }

    /** A past value that its field could not read must not come back. */
    @Override
    public void turn(UUID field, DataField before, DataField after) {
        if (before.type() != after.type() || !before.choices().equals(after.choices())) {
            eraseOf(field);
        }
    }

    @Override
    public long peopleUnder(UUID part) {
        return 0;
    }
}
