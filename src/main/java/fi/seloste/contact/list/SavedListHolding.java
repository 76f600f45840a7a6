package fi.seloste.contact.list;

import fi.seloste.common.Archive;
import fi.seloste.common.Holding;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lists that were saved, whoever's they are. */
@Component
class SavedListHolding implements Holding {

    private final SavedListRepository lists;

    SavedListHolding(SavedListRepository lists) {
        this.lists = lists;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<String> tables() {
        return List.of("saved_list");
    }

    @Override
    public void writeTo(Archive archive) {
        archive.json("saved-lists.json", lists.findAll().stream().map(SavedListEntity::toHeld));
    }
}
