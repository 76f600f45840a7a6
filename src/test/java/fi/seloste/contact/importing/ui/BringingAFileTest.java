package fi.seloste.contact.importing.ui;

import static com.github.mvysny.kaributesting.v10.DownloadKt._download;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static com.github.mvysny.kaributesting.v10.UploadKt.get_handler;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static fi.seloste.testing.FilledTenants.category;
import static fi.seloste.testing.FilledTenants.own;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.AllFinishedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import fi.seloste.common.Wording;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.file.Limits;
import fi.seloste.contact.importing.Imports;
import fi.seloste.contact.importing.Imports.State;
import fi.seloste.contact.list.ContactFilter;
import fi.seloste.contact.list.ContactList;
import fi.seloste.contact.list.Listing;
import fi.seloste.register.Group;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.ViewTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("How do we bring people from a file?")
class BringingAFileTest extends ViewTest {

    @TempDir
    Path directory;

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactList list;

    @Autowired
    Imports imports;

    private UUID brought;
    private UUID register;
    private UUID group;

    @BeforeEach
    void declareNames() {
        register = inOrganisation(() -> registers.add(FilledTenants.register("Asiakkaat")));
        group = inOrganisation(() -> parts.add(register, new Group(own("Asiakkaat"))));
        inOrganisation(() -> parts.add(register, category(Wording.entry("name"), Set.of())));
    }

    @Test
    void aFileIsAskedForFirst() {
        open("contacts");
        press("Tuo tiedostosta");

        assertThat(title()).isEqualTo("Miten tuomme henkilöitä tiedostosta?");
        _assertOne(Upload.class);
    }

    @Test
    void noMoreOfAFileIsReadThanItMayHoldWhateverTheBrowserWasTold() throws Exception {
        open("contacts/import");
        var upload = _get(Upload.class);
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                read += length;
                if (read > 2 * Limits.USUAL.bytes()) {
                    throw new IOException("All of it is read");
                }
                Arrays.fill(into, from, from + length, (byte) 'x');
                return length;
            }
        };
        var sent =
                new UploadEvent(
                        VaadinRequest.getCurrent(),
                        VaadinResponse.getCurrent(),
                        VaadinSession.getCurrent(),
                        "endless.csv",
                        -1,
                        "text/csv",
                        upload.getElement(),
                        null) {
                    @Override
                    public InputStream getInputStream() {
                        return endless;
                    }
                };

        get_handler(upload).handleUploadRequest(sent);
        ComponentUtil.fireEvent(upload, new AllFinishedEvent(upload));

        assertThat(endless.read).isLessThan(Limits.USUAL.bytes() + (1 << 20));
        expectNotifications("Tiedosto on suurempi kuin 50 Mt. Jaa se useammaksi tiedostoksi.");
        assertThat(inOrganisation(() -> imports.all())).isEmpty();
    }

    @Test
    void noMoreFilesAreKeptWaitingThanSomebodyGoesThrough() throws Exception {
        open("contacts/import");
        var upload = _get(Upload.class);
        for (var file = 0; file < Imports.MOST_WAITING; file++) {
            bring("Nimi\nAino\n");
        }

        _upload(upload, "asiakkaat.csv", "Nimi\nEino\n".getBytes(UTF_8));

        expectNotifications("Täällä odottaa jo 5 tiedostoa. Tuo tai hylkää ensin jokin niistä.");
        assertThat(inOrganisation(() -> imports.all())).hasSize(Imports.MOST_WAITING);
        _assertOne(Button.class, spec -> spec.withText("Hylkää tiedosto"));
    }

    @Test
    void aColumnThatTheRegisterDoesNotDeclareIsSaidWithTheWayToTheRegister() throws Exception {
        bring("Nimi;Kengännumero\nAino;38\n");
        open("contacts/import");

        _assertNone(Upload.class);
        assertThat(rows()).contains("Nimi", "Kengännumero");
        assertThat(paragraphs()).anyMatch(words -> words.contains("ei tallenneta") && words.contains("Kengännumero"));
        assertThat(_get(Anchor.class, spec -> spec.withText("Avaa rekisteri")).getHref())
                .endsWith("/registers/asiakkaat");
    }

    @Test
    void whatIsWrongIsSaidBeforeAnythingIsStored() throws Exception {
        bring("Nimi;Kengännumero\nAino;38\n;39\n");
        open("contacts/import");
        press("Kokeile");

        assertThat(paragraphs()).contains("Rivejä 2: uusia 1, muuttuvia 0, ennallaan 0, virheellisiä 1.");
        _assertOne(Anchor.class, spec -> spec.withText("Lataa raportti joka rivistä (CSV)"));
        assertThat(people()).isEmpty();
    }

    @Test
    void thePeopleAreImportedAndTheImportUndone() throws Exception {
        bring("Nimi\nAino\nEino\n");
        open("contacts/import");
        press("Kokeile");
        press("Tuo 2 henkilöä");
        ended();
        assertThat(people()).containsExactly("Aino", "Eino");

        open("contacts");
        open("contacts/import");
        assertThat(notes()).contains("Valmis. Uusia 2, muutettuja 0, ennallaan 0, virheellisiä 0.");
        press("Kumoa tuonti");
        _fireConfirm(_get(ConfirmDialog.class));
        ended();

        assertThat(people()).isEmpty();
    }

    @Test
    void theBasesOfTheGroupAreShownAndConfirmedFirst() throws Exception {
        inOrganisation(() -> parts.add(register, FilledTenants.purpose("Uutiskirje", group)));
        bring("Nimi\nAino\n");
        open("contacts/import");

        assertThat(_find(ListItem.class).stream().map(ListItem::getText)).contains("Uutiskirje: Suostumus");
        assertThat(paragraphs()).anyMatch(words -> words.startsWith("Tuonti ei anna kenenkään suostumusta"));
        press("Kokeile");
        var button = _get(Button.class, spec -> spec.withText("Tuo 1 henkilöä"));
        assertThat(button.isEnabled()).isFalse();
        _setValue(_get(Checkbox.class), true);
        press("Tuo 1 henkilöä");
        ended();

        assertThat(people()).containsExactly("Aino");
    }

    @Test
    void aGroupWithoutAPurposeIsSaid() throws Exception {
        bring("Nimi\nAino\n");
        open("contacts/import");

        assertThat(paragraphs()).anyMatch(words -> words.startsWith("Rekisteri ei kerro tälle ryhmälle"));
    }

    @Test
    void whatBecameOfTheRowsCanBeTakenAlong() throws Exception {
        bring("Nimi\nAino\n\n");
        open("contacts/import");
        press("Kokeile");
        press("Tuo 1 henkilöä");
        ended();
        open("contacts");
        open("contacts/import");

        var report = _download(_get(Anchor.class, spec -> spec.withText("Lataa raportti (CSV)")));
        assertThat(new String(report, UTF_8))
                .isEqualTo("\ufeffRivi;Mitä rivistä tulee;Mistä tunnettiin;Sarake;Miksi\r\n2;Lisätty;;;\r\n");
    }

    @Test
    void aFileThatIsNotWantedAfterAllGoes() throws Exception {
        bring("Nimi\nAino\n");
        open("contacts/import");
        press("Hylkää tiedosto");
        _fireConfirm(_get(ConfirmDialog.class));

        _assertOne(Upload.class);
        assertThat(inOrganisation(() -> imports.all())).isEmpty();
    }

    private void bring(String csv) throws Exception {
        var file = Files.writeString(directory.resolve("asiakkaat.csv"), csv);
        brought = inOrganisation(() -> imports.bring("asiakkaat.csv", file));
    }

    private void ended() throws Exception {
        for (var tries = 0; get().isUnderWay() && tries < 600; tries++) {
            Thread.sleep(100);
        }
        assertThat(get().state()).isIn(State.DONE, State.UNDONE);
    }

    private Imports.Import get() {
        return inOrganisation(() -> imports.get(brought));
    }

    private List<String> people() {
        return inOrganisation(() -> list.page(Listing.of(ContactFilter.ALL), 0, 50)).stream()
                .map(ContactList.Row::name)
                .toList();
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static List<String> notes() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }
}
