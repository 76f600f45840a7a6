package fi.seloste.records.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.seloste.records.configuration.ConfigurationFiles;
import fi.seloste.records.configuration.ConfigurationSchema;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.ui.Card;
import fi.seloste.ui.Download;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;

/** How the organisation's configuration moves from one place to another. */
@Route(RecordsNavigation.FILE_ROUTE)
@Needs(Permission.MANAGE)
@PermitAll
class ConfigurationView extends Div implements HasDynamicTitle {

    private static final String JSON = "application/json";
    private static final String ENDING = ".json";

    private final transient ConfigurationFiles files;
    private final String slug;

    ConfigurationView(ConfigurationFiles files, OrganisationAddress organisation) {
        this.files = files;
        this.slug = organisation.slug().orElseThrow();
        addClassName("view");
        add(
                new PageHeader(text("configuration.title"), text("configuration.what"))
                        .withActions(new Anchor(RecordsNavigation.record(slug), text("records.title"))),
                along(),
                new ConfigurationUpload(files));
    }

    private Card along() {
        var file = new Anchor(
                Download.of(() -> new Download(slug + ENDING, JSON, files::write)), text("configuration.download"));
        var schema = new Anchor(
                Download.of(() -> new Download(
                        text("configuration.schema.file") + ENDING,
                        JSON,
                        out -> out.write(ConfigurationSchema.json().getBytes(StandardCharsets.UTF_8)))),
                text("configuration.schema"));
        var links = new Div(file, schema);
        links.addClassName("record-files");
        return new Card(text("configuration.along"), text("configuration.along.what")).with(links);
    }

    @Override
    public String getPageTitle() {
        return text("configuration.title");
    }
}
