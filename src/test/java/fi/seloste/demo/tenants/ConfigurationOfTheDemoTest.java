package fi.seloste.demo.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fi.seloste.common.CurrentTenant;
import fi.seloste.common.Language;
import fi.seloste.demo.DemoAccount;
import fi.seloste.notice.Notices;
import fi.seloste.records.configuration.ConfigurationFiles;
import fi.seloste.records.configuration.ConfigurationSchema;
import fi.seloste.tenant.Organisations;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestTenant;
import fi.seloste.testing.TestTenants;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@SelosteTest
@DisplayName("The configuration of each demo organisation goes out, into another, and out again")
class ConfigurationOfTheDemoTest {

    @Autowired
    DemoPeople people;

    @Autowired
    ConfigurationFiles files;

    @Autowired
    Notices notices;

    @Autowired
    Organisations organisations;

    @Autowired
    TestTenants tenants;

    @DisplayName("An empty organisation has afterwards what the first one had, to the letter")
    @ParameterizedTest
    @MethodSource("fi.seloste.demo.tenants.NoticeFactsTest#firms")
    void isTheSame(Firm firm) throws Exception {
        var file = of(firm);
        var other = tenants.withEveryRole();

        assertThat(other.asOwner(() -> files.look(file, Language.FI))).satisfies(preview -> {
            assertThat(preview.empty()).isTrue();
            assertThat(preview.registers()).hasSizeGreaterThan(1);
            assertThat(preview.registers()).noneMatch(ConfigurationFiles.Added::isThere);
        });
        other.asOwner(() -> files.bring(file, true));

        assertThat(out(other)).isEqualTo(new String(file, StandardCharsets.UTF_8));
        assertThat(other.asOwner(notices::all)).isNotEmpty().allMatch(notice -> notice.inForce() == null);
    }

    @Test
    @DisplayName("Brought beside what is there, it adds to it and changes nothing, not even the organisation's name")
    void isAdded() throws Exception {
        var polku = of(new Polku());
        var other = tenants.withEveryRole();
        other.asOwner(() -> files.bring(of(new Revontuli()), true));
        var before = out(other);
        var preview = other.asOwner(() -> files.look(polku, Language.FI));
        other.asOwner(() -> files.bring(polku, false));

        assertThat(preview.empty()).isFalse();
        assertThat(out(other).lines().map(String::strip))
                .containsAll(before.lines()
                        .map(String::strip)
                        .filter(line -> !line.matches(".*[0-9a-f-]{36}.*"))
                        .toList());
        assertThat(other.asOwner(organisations::current).details().name())
                .isEqualTo(new Revontuli().organisation().name());
        assertThat(other.asOwner(notices::all))
                .extracting(Notices.Summary::slug)
                .contains("asiakasrekisteri", "asiakasrekisteri-2", Firm.DRAFT, Firm.DRAFT + "-2");
    }

    @DisplayName("The file is as its schema says")
    @ParameterizedTest
    @MethodSource("fi.seloste.demo.tenants.NoticeFactsTest#firms")
    void fitsItsSchema(Firm firm) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ConfigurationSchema.json());
        var file = new String(of(firm), StandardCharsets.UTF_8);

        assertThat(schema.validate(file, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(file.replaceFirst("\"kind\" : \"Group\"", "\"kind\" : \"Crowd\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private byte[] of(Firm firm) {
        var owner = DemoAccount.values();
        for (var account : owner) {
            if (account.username().equals(firm.slug() + "-owner")) {
                return people.as(
                        account,
                        () -> CurrentTenant.runAs(
                                organisations.enter(firm.slug()).orElseThrow().id(), this::written));
            }
        }
        throw new IllegalStateException("Nobody owns " + firm.slug());
    }

    private String out(TestTenant tenant) throws Exception {
        return new String(tenant.asOwner(this::written), StandardCharsets.UTF_8);
    }

    private byte[] written() {
        var out = new ByteArrayOutputStream();
        try {
            files.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
