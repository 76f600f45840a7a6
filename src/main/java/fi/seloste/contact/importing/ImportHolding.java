package fi.seloste.contact.importing;

import fi.seloste.common.Archive;
import fi.seloste.common.Holding;
import java.util.List;
import org.springframework.stereotype.Component;

/** The imports that are kept and their figures; whom they brought stands with the contacts. */
@Component
class ImportHolding implements Holding {

    private final ImportRepository imports;

    ImportHolding(ImportRepository imports) {
        this.imports = imports;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<String> tables() {
        return List.of("contact_import_row", "contact_import_report", "contact_import_chunk", "contact_import");
    }

    @Override
    public void writeTo(Archive archive) {
        archive.json("imports.json", imports.findAllByOrderByIdDesc().stream().map(ImportEntity::toImport));
    }
}
