package fi.seloste.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.common.CurrentTenant;
import fi.seloste.common.Language;
import fi.seloste.common.Versioned;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.notice.Notices;
import fi.seloste.notice.Publishing;
import fi.seloste.noticecheck.Finding;
import fi.seloste.onboarding.Beginning.Answers;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.records.ClientWorks;
import fi.seloste.register.DataField;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.Registers;
import fi.seloste.register.ServiceUse;
import fi.seloste.tenant.Organisation;
import fi.seloste.tenant.Organisations;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestTenants;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@SelosteTest
class BeginningWithATradeTest {

    private static final String NOTICE = "tietosuojaseloste";

    @Autowired
    TestTenants tenants;

    @Autowired
    Beginning beginning;

    @Autowired
    Registers registers;

    @Autowired
    Notices notices;

    @Autowired
    Publishing publishing;

    @Autowired
    ServiceInventory services;

    @Autowired
    ClientWorks works;

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

    static Stream<Arguments> answers() {
        return Trade.all().stream()
                .flatMap(trade -> Stream.of(
                        Arguments.of(trade.id(), trade, Set.<Question>of()),
                        Arguments.of(trade.id(), trade, EnumSet.copyOf(trade.questions()))));
    }

    @ParameterizedTest(name = "{0}, yes to {2}")
    @MethodSource("answers")
    void theDraftLacksNothingAndSaysEachOfItsRowsInEveryLanguage(String id, Trade trade, Set<Question> yes) {
        begin(new Answers(trade, yes, Set.of(), "", "tiedot@esimerkki.example"));

        var notice = in(() -> notices.bySlug(NOTICE)).id();
        // Whether Google stands on the list of those certified is looked up by a person (Art. 45).
        assertThat(in(() -> publishing.findings(notice)))
                .extracting(Finding::rule)
                .isEqualTo(yes.contains(Question.ANALYTICS) ? List.of("I10") : List.of());
        for (var language : Language.values()) {
            var said =
                    in(() -> publishing.preview(notice, language)).sentences().toList();
            assertThat(in(registers::all)).allSatisfy(register -> assertEachIsSaid(register, said, language));
        }
    }

    private static void assertEachIsSaid(RegisterConfiguration register, List<Sentence> said, Language language) {
        assertThat(register.parts())
                .filteredOn(row -> !(row.part() instanceof DataField))
                .allSatisfy(row -> assertThat(said)
                        .as("%s: %s", language, row.part())
                        .anyMatch(sentence -> sentence.comesFrom(row.id())));
    }

    @Test
    void aRegisterIsMadeOnlyWhereAQuestionIsAnsweredWithYes() {
        begin(new Answers(coaching(), Set.of(Question.NEWSLETTER), Set.of(), "", "tiedot@esimerkki.example"));

        assertThat(in(registers::all))
                .extracting(register -> register.details().name().orLatest(Language.EN))
                .containsExactly("Customer register", "Newsletter subscribers");
    }

    @Test
    void aServiceStandsInTheRegisterWhoseDataItHandles() {
        var yes = Set.of(Question.NEWSLETTER, Question.ANALYTICS);
        begin(new Answers(
                coaching(), yes, Set.of("mailchimp", "zoom"), "Tilit Kuntoon Oy", "tiedot@esimerkki.example"));

        assertThat(usedBy("Customer register")).containsExactlyInAnyOrder("Zoom", "Tilit Kuntoon Oy");
        assertThat(usedBy("Newsletter subscribers")).containsExactly("Mailchimp");
        assertThat(usedBy("Visitors of the website")).containsExactly("Google Analytics");
    }

    @Test
    void theAccountingOfficeSeesWhoIsBilledAndForWhat() {
        begin(new Answers(coaching(), Set.of(), Set.of(), "Tilit Kuntoon Oy", "tiedot@esimerkki.example"));

        var register = in(registers::all).getFirst();
        assertThat(register.parts(ServiceUse.class)).singleElement().satisfies(use -> assertThat(use.categories())
                .extracting(category -> register.part(category).orElseThrow())
                .extracting("text.entry")
                .containsExactlyInAnyOrder("name", "billing"));
    }

    @Test
    void anAccountingOfficeRecordsWhatItDoesOnBehalfOfItsClients() {
        var accounting = Trade.all().stream()
                .filter(trade -> trade.id().equals("accounting"))
                .findFirst()
                .orElseThrow();
        begin(new Answers(accounting, Set.of(), Set.of(), "", "tiedot@esimerkki.example"));

        assertThat(in(works::all)).extracting(row -> row.work().client()).containsExactly("Kirjanpitoasiakkaat");
    }

    @Test
    void whatIsDescribedAlreadyIsNotDescribedAgain() {
        var answers = new Answers(coaching(), Set.of(), Set.of(), "", "tiedot@esimerkki.example");
        begin(answers);

        assertThat(in(beginning::isAhead)).isFalse();
        assertThatThrownBy(() -> begin(answers)).isInstanceOf(IllegalStateException.class);
    }

    private static Trade coaching() {
        return Trade.all().getFirst();
    }

    private List<String> usedBy(String name) {
        return in(() -> registers.all().stream()
                .filter(register ->
                        register.details().name().orLatest(Language.EN).equals(name))
                .flatMap(register -> register.parts(ServiceUse.class))
                .map(use -> services.get(use.service()).details().name())
                .toList());
    }

    private void begin(Answers answers) {
        in(() -> {
            beginning.begin(answers, NOTICE);
            return null;
        });
    }

    private <T> T in(Callable<T> work) {
        try {
            return CurrentTenant.runAs(organisation.id(), work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
