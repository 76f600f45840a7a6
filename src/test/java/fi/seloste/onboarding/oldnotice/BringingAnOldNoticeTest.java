package fi.seloste.onboarding.oldnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.seloste.common.CurrentTenant;
import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Versioned;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.notice.Notices;
import fi.seloste.notice.PublishedNotices;
import fi.seloste.notice.Publishing;
import fi.seloste.noticecheck.file.UnreadableNoticeException;
import fi.seloste.onboarding.oldnotice.Proposal.StatedTransfer;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.register.RetentionRule;
import fi.seloste.register.ServiceUse;
import fi.seloste.tenant.Organisation;
import fi.seloste.tenant.OrganisationDetails;
import fi.seloste.tenant.Organisations;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestTenants;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@SelosteTest
class BringingAnOldNoticeTest {

    private static final String OLD = """
            Tietosuojaseloste

            1. Rekisterinpitäjä
            Vanha Paja Oy
            Pajatie 3
            00100 Helsinki
            paja@vanhapaja.example

            2. Yhteyshenkilö
            Pajan Pitäjä, paja@vanhapaja.example

            3. Rekisterin nimi
            Asiakasrekisteri

            4. Käsittelyn tarkoitus ja oikeusperuste
            Asiakassuhteen hoitaminen ja laskutus. Käsittely perustuu sopimukseen.

            5. Rekisterin tietosisältö
            Nimi, sähköposti, kengännumero.

            6. Säilytysaika
            Säilytämme tietoja viisi vuotta asiakassuhteen päättymisestä.

            7. Käsittelijät
            Käytämme palvelua Google Analytics, joka noudattaa EU:n ja Yhdysvaltojen Privacy Shield -järjestelyä.

            8. Pajan oma sana
            Meillä paistaa aina aurinko.
            """;

    @Autowired
    TestTenants tenants;

    @Autowired
    OldNotices oldNotices;

    @Autowired
    Organisations organisations;

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    ServiceInventory services;

    @Autowired
    Notices notices;

    @Autowired
    Publishing publishing;

    @Autowired
    PublishedNotices published;

    private Organisation organisation;

    @BeforeEach
    void found() {
        organisation = tenants.create("owner");
    }

    @Test
    void whatWasDecidedIsThereAfterLeaving() {
        var id = in(() -> oldNotices.bring(OLD));
        var passage = in(() -> oldNotices.get(id)).passages().getLast();

        doIn(() -> oldNotices.decide(id, Map.of(passage.number(), Decision.SKIP)));
        doIn(() -> oldNotices.decide(id, Map.of(1, Decision.OWN_WORDS)));

        var again = in(oldNotices::unfinished).orElseThrow();
        assertThat(again.id()).isEqualTo(id);
        assertThat(again.text()).isEqualTo(OLD);
        assertThat(again.passages()).isEqualTo(in(() -> oldNotices.get(id)).passages());
        assertThat(again.decisions())
                .containsEntry(passage.number(), Decision.SKIP)
                .containsKey(1);
        assertThat(again.becomes(passage)).isEmpty();
    }

    @Test
    void nothingIsMadeBeforeEachPassageThatIsUnsureIsDecided() {
        var id = in(() -> oldNotices.bring(OLD));

        assertThat(in(() -> oldNotices.get(id)).undecided()).isNotEmpty();
        assertThatThrownBy(() -> in(() -> oldNotices.finish(id, "seloste"))).isInstanceOf(IllegalStateException.class);
        assertThat(in(registers::all)).isEmpty();
    }

    @Test
    void itBecomesADraftWithItsRegistersAndServicesAndTheOriginalBesideIt() {
        var id = in(() -> oldNotices.bring(OLD));
        doIn(() -> oldNotices.decide(id, acceptedAll(id)));

        var notice = in(() -> oldNotices.finish(id, "seloste"));

        var register = in(registers::all).getFirst();
        assertThat(register.details().name().orLatest(Language.FI)).isEqualTo("Asiakasrekisteri");
        assertThat(register.details().contactEmail()).isEqualTo("paja@vanhapaja.example");
        assertThat(register.parts(RetentionRule.class)).singleElement().satisfies(rule -> {
            assertThat(rule.amount()).isEqualTo(5);
            assertThat(rule.trigger()).isEqualTo(RetentionRule.Trigger.END_OF_RELATIONSHIP);
        });
        assertThat(register.parts(ServiceUse.class)).hasSize(1);
        assertThat(said(notice))
                .contains("Meillä paistaa aina aurinko.", "Kengännumero")
                .anyMatch(sentence -> sentence.contains("Pajatie 3, 00100 Helsinki"))
                .anyMatch(sentence -> sentence.contains("Privacy Shield") && sentence.contains("päättyi 16.7.2020"));
        assertThat(in(() -> publishing.findings(notice)))
                .anyMatch(finding -> finding.rule().equals("D02"));
        assertThat(in(() -> notices.bySlug("seloste")).inForce()).isNull();
        assertThat(in(oldNotices::unfinished)).isEmpty();
        assertThat(in(() -> oldNotices.original(notice)).orElseThrow().text()).isEqualTo(OLD);
    }

    @Test
    void theDraftCanBePublishedOnceAMechanismInForceStandsInPlaceOfOneThatEnded() {
        var id = in(() -> oldNotices.bring(OLD));
        doIn(() -> oldNotices.decide(id, mended(in(() -> oldNotices.get(id)))));
        var notice = in(() -> oldNotices.finish(id, "seloste"));

        publish(notice);

        assertThat(in(() -> notices.bySlug("seloste")).inForce()).isEqualTo(1);
        assertThat(in(() -> oldNotices.original(notice))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fi-association-numbered",
                "fi-parish-lists",
                "sv-hotel-table",
                "sv-football-club",
                "en-saas-american",
                "mixed-header-block-two-notices"
            })
    void ourOldNoticesCanBePublished(String name) {
        var old = OldText.read(OldText.OURS.resolve(name + ".txt"));
        var id = in(() -> oldNotices.bring(old.text()));
        doIn(() -> oldNotices.decide(id, mended(in(() -> oldNotices.get(id)))));
        var notice = in(() -> oldNotices.finish(id, "seloste"));

        publish(notice);

        assertThat(in(() -> notices.bySlug("seloste")).inForce()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed-000", "seed-001", "seed-002", "seed-003", "seed-004"})
    void theFiveNoticesCanBePublishedWhereTheyAreAtHand(String name) {
        assumeTrue(Files.isDirectory(OldText.FIVE), "the five notices are not at hand");
        var old = OldText.read(OldText.FIVE.resolve(name + ".txt"));
        var id = in(() -> oldNotices.bring(old.text()));
        doIn(() -> oldNotices.decide(id, mended(in(() -> oldNotices.get(id)))));
        var notice = in(() -> oldNotices.finish(id, "seloste"));

        publish(notice);

        assertThat(in(() -> notices.bySlug("seloste")).inForce()).isEqualTo(1);
    }

    @Test
    void aFileIsKeptAsItWas() throws Exception {
        var file = ("<html><body><h1>Tietosuojaseloste</h1><h2>Rekisterin nimi</h2><p>Jäsenrekisteri</p></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        var id = in(() -> oldNotices.bring(file, "vanha.html"));

        var notice = in(() -> oldNotices.finish(id, "seloste"));

        var original = in(() -> oldNotices.original(notice)).orElseThrow();
        assertThat(original.bytes()).isEqualTo(file);
        assertThat(original.fileName()).isEqualTo("vanha.html");
        assertThat(in(registers::all).getFirst().details().name().orLatest(Language.FI))
                .isEqualTo("Jäsenrekisteri");
    }

    @Test
    void whatIsNoNoticeYetCanBeErasedAndWhatIsOneCannot() {
        var id = in(() -> oldNotices.bring("Tietosuojaseloste\n\nRekisterin nimi\nAsiakkaat"));
        doIn(() -> oldNotices.discard(id));
        assertThatThrownBy(() -> in(() -> oldNotices.get(id))).isInstanceOf(NoSuchElementException.class);

        var finished = in(() -> oldNotices.bring("Tietosuojaseloste\n\nRekisterin nimi\nAsiakkaat"));
        doIn(() -> oldNotices.finish(finished, "seloste"));
        assertThatThrownBy(() -> doIn(() -> oldNotices.discard(finished))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> doIn(() -> oldNotices.decide(finished, Map.of(1, Decision.SKIP))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theOriginalGoesWithADraftThatIsRemoved() {
        var id = in(() -> oldNotices.bring("Tietosuojaseloste\n\nRekisterin nimi\nAsiakkaat"));
        var notice = in(() -> oldNotices.finish(id, "seloste"));

        doIn(() -> notices.remove(notice));

        assertThat(in(() -> oldNotices.original(notice))).isEmpty();
    }

    @Test
    void tooMuchAndTooLittleAreRefused() {
        assertThatThrownBy(() -> in(() -> oldNotices.bring(" ")))
                .hasRootCauseInstanceOf(UnreadableNoticeException.class);
        assertThatThrownBy(() -> in(() -> oldNotices.bring("a ".repeat(100_001))))
                .hasRootCauseInstanceOf(UnreadableNoticeException.class);
    }

    private Map<Integer, Decision> acceptedAll(UUID id) {
        var all = new TreeMap<Integer, Decision>();
        in(() -> oldNotices.get(id)).undecided().forEach(passage -> all.put(passage.number(), Decision.ACCEPT));
        return all;
    }

    /** As somebody decides who wants to publish. */
    static Map<Integer, Decision> mended(BroughtNotice brought) {
        var all = new TreeMap<Integer, Decision>();
        for (var passage : brought.undecided()) {
            all.put(
                    passage.number(),
                    switch (String.valueOf(passage.because())) {
                        case "oldnotice.because.claimedAlone" -> Decision.SKIP;
                        case "oldnotice.because.mechanismEnded" -> Decision.change(inForce(passage));
                        default -> Decision.ACCEPT;
                    });
        }
        return all;
    }

    private static List<Proposal> inForce(Passage passage) {
        var becomes = new ArrayList<Proposal>();
        for (var one : passage.becomes()) {
            becomes.add(
                    one instanceof StatedTransfer transfer
                            ? new StatedTransfer(
                                    transfer.services(), transfer.transfer().on("dpf"))
                            : one);
        }
        return becomes;
    }

    /** Publishes it, with the organisation's address in place. */
    private void publish(UUID notice) {
        doIn(() -> {
            var details = organisations.details();
            organisations.change(new Versioned<OrganisationDetails>(
                    details.id(), details.version(), details.value().at("Esimerkkitie 1", "00100", "Helsinki")));
        });
        assertThat(in(() -> publishing.findings(notice))).noneMatch(finding -> finding.isBlocking());
        in(() -> publishing.publish(notice, new Publishing.Request(LocalizedText.EMPTY, false, Map.of())));
    }

    private List<String> said(UUID notice) {
        return in(() -> publishing.preview(notice, Language.FI))
                .sentences()
                .map(Sentence::text)
                .toList();
    }

    private interface Act {
        void run() throws Exception;
    }

    private void doIn(Act act) {
        in(() -> {
            act.run();
            return null;
        });
    }

    private <T> T in(Callable<T> call) {
        return CurrentTenant.runAs(organisation.id(), () -> {
            try {
                return call.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalArgumentException(e);
            }
        });
    }
}
