package fi.seloste.tenant.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fi.seloste.tenant.domain.CustomDomain;
import fi.seloste.ui.CopyField;

/** The two records that somebody has to make, each of its parts to be copied. */
class DomainRecords extends Div {

    /** @param installation the host that this installation is reached at */
    DomainRecords(CustomDomain domain, String installation) {
        var host = domain.host().ascii();
        add(
                new H3(text("domain.step.leads")),
                new Paragraph(text("domain.step.leads.what", installation)),
                record("CNAME", host, installation),
                new H3(text("domain.step.proof")),
                new Paragraph(text("domain.step.proof.what")),
                record("TXT", domain.record(), domain.code()),
                explained(text("domain.file", "https://" + host + CustomDomain.FILE)));
    }

    private static Div record(String type, String name, String value) {
        var record = new Div(
                new CopyField(text("domain.record.name", type), name, text("domain.record.name.help")),
                new CopyField(text("domain.record.value", type), value, null));
        record.addClassName("stack");
        return record;
    }

    private static Paragraph explained(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("explanation");
        return paragraph;
    }
}
