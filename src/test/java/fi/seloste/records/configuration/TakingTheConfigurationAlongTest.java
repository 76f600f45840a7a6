package fi.seloste.records.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.audit.AuditSearch;
import fi.seloste.audit.AuditTrail;
import fi.seloste.common.Language;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.processor.ServiceOrigin;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.register.ServiceUse;
import fi.seloste.security.Role;
import fi.seloste.tenant.Logo;
import fi.seloste.tenant.Logos;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestTenant;
import fi.seloste.testing.TestTenants;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SelosteTest
class TakingTheConfigurationAlongTest {

    @Autowired
    ConfigurationFiles files;

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    ServiceInventory inventory;

    @Autowired
    Logos logos;

    @Autowired
    AuditTrail trail;

    @Autowired
    FilledTenants filled;

    @Autowired
    TestTenants tenants;

    private TestTenant other;

    @BeforeEach
    void found() throws Exception {
        other = tenants.withEveryRole();
    }

    @Test
    void oneRowOfEveryKindComesThroughWithNobodyAndNothingOfTheDatabase() throws Exception {
        var tenant = filled.create();
        var file = out(tenant.tenant());
        other.asOwner(() -> files.bring(file, true));

        assertThat(new String(out(other), StandardCharsets.UTF_8))
                .isEqualTo(new String(file, StandardCharsets.UTF_8))
                .contains("\"logo\" : \"iVBOR")
                .contains("Clause " + tenant.mark(), "Client " + tenant.mark(), "Unused party " + tenant.mark())
                .doesNotContain("Person " + tenant.mark())
                .doesNotContain(tenant.tenant().id().toString())
                .doesNotContain(registersOf(tenant.tenant()).toString());
    }

    @Test
    void theLogoComesAlongWithTheOrganisationAlone() throws Exception {
        var tenant = filled.create();
        var digest = tenant.tenant().asOwner(logos::current).orElseThrow().digest();
        var file = out(tenant.tenant());

        other.asOwner(() -> files.bring(file, false));
        assertThat(other.asOwner(logos::current)).isEmpty();
        other.asOwner(() -> files.bring(file, true));
        assertThat(other.asOwner(logos::current)).map(Logo::digest).contains(digest);
    }

    @Test
    void aServiceOfTheInstallationIsThatOfWhereverTheFileIsBrought() throws Exception {
        var tenant = tenants.withEveryRole();
        var ours = operator(tenant);
        tenant.asOwner(() -> {
            var register = registers.add(FilledTenants.register("Customers"));
            parts.add(register, new ServiceUse(ours.id(), Set.of()));
        });
        var file = out(tenant);
        other.asOwner(() -> files.bring(file, false));

        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("\"origin\" : \"OPERATOR\"")
                .doesNotContain(ours.details().name() + "\"");
        assertThat(other.asOwner(registers::all).getFirst().parts(ServiceUse.class))
                .extracting(ServiceUse::service)
                .containsExactly(operator(other).id())
                .doesNotContain(ours.id());
    }

    @Test
    void thatItWentOutAndCameInStandsInTheTrail() throws Exception {
        var file = out(other);
        other.asOwner(() -> files.bring(file, false));

        assertThat(other.asOwner(() -> trail.page(AuditSearch.ALL, 0, 20)))
                .filteredOn(entry -> entry.entity().equals("Configuration"))
                .extracting(AuditTrail.Entry::action)
                .containsExactlyInAnyOrder("EXPORTED", "IMPORTED");
    }

    @Test
    void onlyAnOwnerBringsOne() throws Exception {
        var file = out(other);
        assertThatThrownBy(() -> other.as(Role.EDITOR, () -> files.look(file, Language.FI)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> other.as(Role.EDITOR, () -> files.bring(file, false)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void moreRowsThanAnybodyHasAreRefused() {
        var rows = IntStream.rangeClosed(1, 900)
                .mapToObj(number -> "{\"id\":\"%s\",\"part\":{\"kind\":\"Statement\",\"says\":\"NO_TRANSFERS\"}}"
                        .formatted(new UUID(0, number)))
                .toList();
        var register = "{\"id\":\"%s\",\"details\":{\"name\":{\"texts\":{\"EN\":\"A\"}}},\"parts\":" + rows + "}";
        var registers = IntStream.range(0, 6)
                .mapToObj(number -> register.formatted(new UUID(1, number)))
                .toList();
        var file = "{\"format\":\"seloste-configuration\",\"version\":1,\"registers\":" + registers + "}";

        assertThatThrownBy(() -> other.asOwner(
                        () -> files.look(file.replace(", ", ",").getBytes(StandardCharsets.UTF_8), Language.EN)))
                .isInstanceOfSatisfying(RefusedFileException.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("configuration.tooMany"));
    }

    private UUID registersOf(TestTenant tenant) throws Exception {
        return tenant.asOwner(registers::all).getFirst().id();
    }

    private ServiceConfiguration operator(TestTenant tenant) throws Exception {
        return tenant.asOwner(inventory::all).stream()
                .filter(service -> service.origin() == ServiceOrigin.OPERATOR)
                .findFirst()
                .orElseThrow();
    }

    private byte[] out(TestTenant tenant) throws Exception {
        var out = new ByteArrayOutputStream();
        tenant.asOwner(() -> files.write(out));
        return out.toByteArray();
    }
}
