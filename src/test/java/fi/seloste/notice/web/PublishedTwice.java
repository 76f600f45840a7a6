package fi.seloste.notice.web;

import fi.seloste.common.LocalizedText;
import fi.seloste.common.Wording;
import fi.seloste.notice.Publishing;
import fi.seloste.register.Group;
import fi.seloste.register.RegisterParts;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.FilledTenants;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** An organisation that has published a notice, added a group of people, and published it again. */
@TestComponent
public class PublishedTwice {

    private final FilledTenants filled;
    private final RegisterParts parts;
    private final Publishing publishing;

    PublishedTwice(FilledTenants filled, RegisterParts parts, Publishing publishing) {
        this.filled = filled;
        this.parts = parts;
        this.publishing = publishing;
    }

    public FilledTenant create() throws Exception {
        var tenant = filled.create();
        tenant.tenant()
                .asOwner(() -> parts.add(
                        tenant.id(Kind.REGISTER), new Group(Wording.own("Kanta-asiakkaat", "Stamkunder", "Regulars"))));
        publish(tenant, "Uusi ryhmä");
        return tenant;
    }

    void publish(FilledTenant tenant, String summary) throws Exception {
        tenant.tenant()
                .asOwner(() -> publishing.publish(
                        tenant.id(Kind.NOTICE),
                        new Publishing.Request(LocalizedText.of(summary, summary, summary), true, Map.of())));
    }

    public static String address(FilledTenant tenant) {
        return "/n/" + tenant.text(Kind.ORGANISATION_SLUG) + "/" + tenant.text(Kind.NOTICE_SLUG);
    }
}
