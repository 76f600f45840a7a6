package fi.seloste.notice;

import fi.seloste.common.Json;
import fi.seloste.register.DataCategory;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import fi.seloste.register.Group;
import fi.seloste.register.Part;
import fi.seloste.register.PartRow;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.Registers;
import fi.seloste.register.Source;
import fi.seloste.security.MayRead;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The registers as the product enforces them: as the version in force states them, so that no unpublished change makes
 * the public page untrue; a register that no notice in force covers, as its draft stands. What people's data are kept
 * under is gone as soon as it is removed, for keeping less than is stated breaks no promise.
 */
@Service
@MayRead
@Transactional(readOnly = true)
public class EnforcedRegisters {

    private final VersionRepository versions;
    private final Registers registers;

    EnforcedRegisters(VersionRepository versions, Registers registers) {
        this.versions = versions;
        this.registers = registers;
    }

    public List<RegisterConfiguration> all() {
        var inForce = new HashMap<UUID, RegisterConfiguration>();
        for (var facts : versions.factsInForce()) {
            for (var register : Json.read(facts, NoticeConfiguration.class).registers()) {
                inForce.put(register.id(), register);
            }
        }
        return registers.all().stream()
                .map(draft -> inForce.containsKey(draft.id()) ? standing(inForce.get(draft.id()), draft) : draft)
                .toList();
    }

    private static RegisterConfiguration standing(RegisterConfiguration inForce, RegisterConfiguration draft) {
        return new RegisterConfiguration(
                inForce.id(),
                inForce.slug(),
                inForce.details(),
                inForce.parts().stream()
                        .filter(row ->
                                !holdsData(row.part()) || draft.part(row.id()).isPresent())
                        .map(row -> asWritten(row, draft))
                        .toList());
    }

    /**
     * How a value is written is no promise of the notice: it follows the draft, with which the values that there are were
     * turned, so that a value and its field always fit. That identity codes are kept is one.
     */
    private static PartRow asWritten(PartRow inForce, RegisterConfiguration draft) {
        if (inForce.part() instanceof DataField stated
                && draft.part(inForce.id()).orElse(null) instanceof DataField written
                && written.type() != FieldType.IDENTITY_CODE) {
            return new PartRow(
                    inForce.id(),
                    new DataField(
                            stated.category(), stated.label(), written.type(), stated.required(), written.choices()));
        }
        // Whom it concerns is protected as soon as anybody says that they have to be.
        if (inForce.part() instanceof DataCategory stated
                && stated.special() == null
                && draft.part(inForce.id()).orElse(null) instanceof DataCategory written) {
            return new PartRow(inForce.id(), stated.as(written.special()));
        }
        return inForce;
    }

    private static boolean holdsData(Part part) {
        return switch (part) {
            case Group group -> true;
            case DataField field -> true;
            case Source source -> true;
            case Purpose purpose -> true;
            default -> false;
        };
    }
}
