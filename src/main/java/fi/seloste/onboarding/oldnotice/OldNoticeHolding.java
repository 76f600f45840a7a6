package fi.seloste.onboarding.oldnotice;

import fi.seloste.common.Archive;
import fi.seloste.common.Holding;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The old notices that were brought, as they were. */
@Component
class OldNoticeHolding implements Holding {

    private final OldNoticeRepository repository;

    OldNoticeHolding(OldNoticeRepository repository) {
        this.repository = repository;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public List<String> tables() {
        return List.of("old_notice");
    }

    @Override
    public void writeTo(Archive archive) {
        for (var old : repository.findAllByOrderById()) {
            archive.json("old-notices/" + old.getId() + ".json", old.toNotice());
            if (old.fileName() != null) {
                archive.bytes("old-notices/" + old.getId() + ending(old.fileName()), old.original());
            }
        }
    }

    private static String ending(String fileName) {
        var dot = fileName.lastIndexOf('.');
        var ending = dot < 0 ? "" : fileName.substring(dot).toLowerCase(Locale.ROOT);
        return ending.matches("\\.[a-z]{1,5}") ? ending : ".file";
    }
}
