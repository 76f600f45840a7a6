package fi.seloste.notice;

import fi.seloste.common.Json;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.Registers;
import fi.seloste.security.MayRead;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The registers as the product enforces them: as the version in force states them, so that no unpublished change makes
 * the public page untrue; a register that no notice in force covers, as its draft stands.
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
                .map(draft -> inForce.getOrDefault(draft.id(), draft))
                .toList();
    }
}
