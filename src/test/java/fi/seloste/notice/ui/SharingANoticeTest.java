package fi.seloste.notice.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import fi.seloste.installation.Installation;
import fi.seloste.security.Role;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.TamperedRows;
import fi.seloste.testing.TestPerson;
import fi.seloste.testing.ViewTest;
import fi.seloste.ui.CopyButton;
import fi.seloste.ui.CopyField;
import fi.seloste.ui.StateChip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A published notice is shared, and its owner learns first when it was changed in the database")
class SharingANoticeTest extends ViewTest {

    @Autowired
    FilledTenants filled;

    @Autowired
    TamperedRows rows;

    @Autowired
    Installation installation;

    private FilledTenant tenant;
    private String path;

    @BeforeEach
    void publish() throws Exception {
        tenant = filled.create();
        path = "/n/" + tenant.text(Kind.ORGANISATION_SLUG) + "/" + tenant.text(Kind.NOTICE_SLUG);
        TestPerson.signIn(tenant.tenant().member(Role.OWNER));
    }

    @Test
    void everythingThatLeadsToItIsThereToBeCopied() {
        show("notices/" + tenant.text(Kind.NOTICE_SLUG));
        var address = installation.address(path).toString();

        assertThat(copied("Osoite")).isEqualTo(address);
        assertThat(copied("Merkki sivustollesi (HTML)"))
                .startsWith("<a href=\"" + address + "\"><img src=\"" + address + "/badge.svg\"");
        assertThat(copied("Seloste omalla sivullasi")).isEqualTo(address + "/fragment");
        assertThat(_get(Image.class, spec -> spec.withPredicate(image -> image.hasClassName("qr-code")))
                        .getSrc())
                .isEqualTo(path + "/qr.svg");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(path + "/qr.png", path + "/qr.svg");
    }

    @Test
    void whoeverCopiesIsToldThatItIsDone() {
        show("notices/" + tenant.text(Kind.NOTICE_SLUG));

        pressNamed("Kopioi: Osoite");

        expectNotifications("Kopioitu.");
    }

    @Test
    void theWholeOfItIsCopiedInALanguage() {
        show("notices/" + tenant.text(Kind.NOTICE_SLUG));

        _fireDomEvent(_get(CopyButton.class, spec -> spec.withText("Kopioi: Svenska")), "copied");

        expectNotifications("Kopioitu.");
    }

    @Test
    void aDraftHasNothingToShare() {
        show("notices/" + tenant.text(Kind.DRAFT_NOTICE_SLUG));

        assertThat(_find(NoticeView.class)).hasSize(1);
        assertThat(_find(ShareCard.class)).isEmpty();
    }

    @Test
    void aChangedVersionStandsFirstAmongWhatNeedsItsOwnerAndIsMarked() {
        var version = rows.text(
                "select id from notice_version where notice_id = ?",
                tenant.id(Kind.NOTICE).toString());
        rows.tamper(tenant.tenant().id(), "notice_text", "main = 'x'", "version_id = '" + version + "'");

        show("overview");
        assertThat(texts()).anyMatch(said -> said.contains("versiota 1 on muutettu tietokannassa"));

        show("notices/" + tenant.text(Kind.NOTICE_SLUG));
        assertThat(_find(StateChip.class)).extracting(Span::getText).contains("Muutettu tietokannassa");
    }

    private void show(String view) {
        UI.getCurrent().navigate("o/" + tenant.text(Kind.ORGANISATION_SLUG) + "/" + view);
    }

    private static String copied(String label) {
        return _get(CopyField.class, spec -> spec.withLabel(label)).getValue();
    }
}
