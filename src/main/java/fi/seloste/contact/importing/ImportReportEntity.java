package fi.seloste.contact.importing;

import fi.seloste.common.Json;
import fi.seloste.common.PartOf;
import fi.seloste.common.TenantOwned;
import fi.seloste.contact.importing.Imports.Tried;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** What became of some rows of a file. Of people it tells nothing but the number of their row. */
@Entity(name = "ImportReport")
@Table(name = "contact_import_report")
class ImportReportEntity extends TenantOwned implements PartOf {

    @Column(name = "import_id", nullable = false, updatable = false)
    private UUID importId;

    /** How many rows stand before them. */
    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false, columnDefinition = "longtext")
    private String outcomes;

    protected ImportReportEntity() {}

    ImportReportEntity(UUID importId, int position, List<Tried> rows) {
        this.importId = importId;
        this.position = position;
        this.outcomes = Json.write(rows.stream().map(Tried::unnamed).toList());
    }

    List<Tried> rows() {
        return List.of(Json.read(outcomes, Tried[].class));
    }

    @Override
    public UUID wholeId() {
        return importId;
    }
}
