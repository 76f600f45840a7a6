package fi.seloste.contact.file;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.contact.file.Description.LeftOut;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Cards become rows of a table that is always the same")
class ReadingCardsTest {

    @Test
    void aCardOfATelephoneOfToday() throws IOException {
        var brought = Brought.text("""
                BEGIN:VCARD
                VERSION:3.0
                PRODID:-//Example//EN
                N:Öljymäki;Åke;Johannes;;
                FN:Åke Öljymäki
                ORG:Esimerkki Oy;Myynti
                TITLE:Johtaja
                EMAIL;type=INTERNET;type=HOME:ake@example.com
                EMAIL;type=INTERNET;type=WORK;type=pref:ake.work@example.com
                item1.TEL:+358 40 0000001
                item1.X-ABLabel:auto
                item2.ADR;type=HOME:;;Koetie 1\\nA 2;Porvoo;Uusimaa;06100;Suomi
                URL:https://example.com
                BDAY;value=date:19850412
                NOTE:Pitää\\, kahvista\\; ei teestä\\nlainkaan
                CATEGORIES:asiakas,VIP
                END:VCARD
                """);

        assertThat(brought.description().format()).isEqualTo(Format.VCARD);
        assertThat(cell(brought, 0, CardColumn.NAME)).isEqualTo("Åke Öljymäki");
        assertThat(cell(brought, 0, CardColumn.GIVEN_NAME)).isEqualTo("Åke Johannes");
        assertThat(cell(brought, 0, CardColumn.FAMILY_NAME)).isEqualTo("Öljymäki");
        assertThat(cell(brought, 0, CardColumn.ORGANISATION)).isEqualTo("Esimerkki Oy, Myynti");
        assertThat(cell(brought, 0, CardColumn.EMAIL)).isEqualTo("ake.work@example.com");
        assertThat(cell(brought, 0, CardColumn.EMAIL_2)).isEqualTo("ake@example.com");
        assertThat(cell(brought, 0, CardColumn.PHONE)).isEqualTo("+358 40 0000001");
        assertThat(cell(brought, 0, CardColumn.STREET)).isEqualTo("Koetie 1\nA 2");
        assertThat(cell(brought, 0, CardColumn.POSTCODE)).isEqualTo("06100");
        assertThat(cell(brought, 0, CardColumn.TOWN)).isEqualTo("Porvoo");
        assertThat(cell(brought, 0, CardColumn.BIRTHDAY)).isEqualTo("1985-04-12");
        assertThat(cell(brought, 0, CardColumn.NOTE)).isEqualTo("Pitää, kahvista; ei teestä\nlainkaan");
        assertThat(cell(brought, 0, CardColumn.KEYWORDS)).isEqualTo("asiakas, VIP");
        assertThat(brought.description().leftOut()).isEmpty();
    }

    @Test
    void aCardOfATelephoneOfOld() throws IOException {
        var brought = Brought.text("""
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:=D6ljym=E4ki;=C5ke
                TEL;HOME;VOICE:09 1
                TEL;CELL;PREF:040 2
                NOTE;ENCODING=QUOTED-PRINTABLE:ensimm=C3=A4inen=
                 rivi=0D=0Atoinen=
                rivi
                END:VCARD
                """);

        assertThat(cell(brought, 0, CardColumn.NAME)).isEqualTo("Åke Öljymäki");
        assertThat(cell(brought, 0, CardColumn.PHONE)).isEqualTo("040 2");
        assertThat(cell(brought, 0, CardColumn.PHONE_2)).isEqualTo("09 1");
        assertThat(cell(brought, 0, CardColumn.NOTE)).isEqualTo("ensimmäinen rivi\r\ntoinenrivi");
    }

    @Test
    void aCardOfTheNewestKind() throws IOException {
        var brought = Brought.text("""
                BEGIN:VCARD
                VERSION:4.0
                FN:Aava Esimerkki
                EMAIL;PREF=1:mailto:aava@example.com
                TEL;VALUE=uri;TYPE="voice,home":tel:+358-40-0000001
                END:VCARD
                """);

        assertThat(cell(brought, 0, CardColumn.EMAIL)).isEqualTo("aava@example.com");
        assertThat(cell(brought, 0, CardColumn.PHONE)).isEqualTo("+358-40-0000001");
    }

    @Test
    void severalCardsAreNumbered() throws IOException {
        var brought = Brought.text(
                "BEGIN:VCARD\r\nFN:Aava\r\nEND:VCARD\r\n\r\nbegin:vcard\r\nfn:Tui\r\n sku\r\nend:vcard\r\n");

        assertThat(brought.rows()).extracting(Row::number).containsExactly(1, 2);
        assertThat(cell(brought, 1, CardColumn.NAME)).isEqualTo("Tuisku");
    }

    @Test
    void oldCardsOfWindowsKeepTheirLetters() throws IOException {
        var brought = Brought.text("BEGIN:VCARD\nFN:Åke\nEND:VCARD\n", Charset.forName("windows-1252"));

        assertThat(cell(brought, 0, CardColumn.NAME)).isEqualTo("Åke");
    }

    @Test
    void whatHasNoPlaceIsSaid() throws IOException {
        var brought = Brought.text("""
                BEGIN:VCARD
                FN:Aava
                PHOTO;ENCODING=b:QUJD
                 QUJD
                EMAIL:a@example.com
                EMAIL:b@example.com
                EMAIL:c@example.com
                EMAIL:d@example.com
                ADR:;;Koetie 1;;;;
                ADR:;;Koetie 2;;;;
                IMPP:xmpp:aava@example.com
                BEGIN:VCARD
                FN:Avustaja
                END:VCARD
                END:VCARD
                """);

        assertThat(brought.description().leftOut())
                .containsExactlyInAnyOrder(
                        LeftOut.PICTURES,
                        LeftOut.FURTHER_EMAILS_AND_PHONES,
                        LeftOut.FURTHER_ADDRESSES,
                        LeftOut.OTHER_FIELDS);
        assertThat(brought.rows()).hasSize(1);
        assertThat(cell(brought, 0, CardColumn.NAME)).isEqualTo("Aava");
        assertThat(cell(brought, 0, CardColumn.EMAIL_3)).isEqualTo("c@example.com");
        assertThat(cell(brought, 0, CardColumn.STREET)).isEqualTo("Koetie 1");
    }

    @Test
    void aCardThatIsCutShortIsSaid() throws IOException {
        var brought = Brought.text("BEGIN:VCARD\nFN:Aava\nEND:VCARD\nBEGIN:VCARD\nFN:Tuis");

        assertThat(brought.rows().getFirst().problems()).isEmpty();
        assertThat(brought.rows().getLast().problems()).containsExactly(new RowProblem(0, RowProblem.Kind.CUT_SHORT));
    }

    private static String cell(Brought brought, int row, CardColumn column) {
        return brought.rows().get(row).cells().get(brought.header().indexOf(column.word()));
    }
}
