package fi.seloste.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.CurrentTenant;
import fi.seloste.common.Language;
import fi.seloste.common.Versioned;
import fi.seloste.noticecheck.Finding;
import fi.seloste.register.DataField;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RegisterTemplate;
import fi.seloste.register.Registers;
import fi.seloste.tenant.Organisation;
import fi.seloste.tenant.Organisations;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestTenants;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@SelosteTest
class BeginningFromATemplateTest {

    @Autowired
    TestTenants tenants;

    @Autowired
    Registers registers;

    @Autowired
    Notices notices;

    @Autowired
    Publishing publishing;

    @Autowired
    Organisations organisations;

    private Organisation organisation;

    @BeforeEach
    void found() {
        organisation = tenants.create("owner");
        in(() -> {
            var details = organisations.details();
            organisations.change(new Versioned<>(
                    details.id(), details.version(), details.value().at("Esimerkkitie 1", "00100", "Helsinki")));
            return null;
        });
    }

    @ParameterizedTest
    @MethodSource("fi.seloste.register.RegisterTemplate#all")
    void itsNoticeLacksNothingThatTheLawDemands(RegisterTemplate template) {
        var notice = noticeOf(template);

        assertThat(in(() -> publishing.findings(notice)))
                .extracting(Finding::rule)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fi.seloste.register.RegisterTemplate#all")
    void theNoticeSaysEachOfItsRowsInEveryLanguage(RegisterTemplate template) {
        var notice = noticeOf(template);
        var register = in(registers::all).getFirst();

        for (var language : Language.values()) {
            var said =
                    in(() -> publishing.preview(notice, language)).sentences().toList();
            assertThat(register.parts())
                    .filteredOn(row -> !(row.part() instanceof DataField))
                    .allSatisfy(row -> assertThat(said)
                            .as(language + " " + row.part())
                            .anyMatch(sentence -> sentence.comesFrom(row.id())));
        }
    }

    private UUID noticeOf(RegisterTemplate template) {
        var register = in(() -> registers.add(
                new RegisterDetails(template.name(), null, "asiakkaat@koeputki.example", null, null), template));
        return in(() ->
                notices.add(new NoticeDetails(template.name(), null, "2026", null), "asiakkaat", List.of(register)));
    }

    private <T> T in(Callable<T> work) {
        return CurrentTenant.runAs(organisation.id(), work);
    }
}
