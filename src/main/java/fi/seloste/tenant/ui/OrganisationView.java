package fi.seloste.tenant.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fi.seloste.common.Slug;
import fi.seloste.installation.Installation;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.tenant.Logos;
import fi.seloste.tenant.OrganisationDetails;
import fi.seloste.tenant.Organisations;
import fi.seloste.tenant.SlugTakenException;
import fi.seloste.tenant.domain.CustomDomains;
import fi.seloste.ui.Card;
import fi.seloste.ui.Confirm;
import fi.seloste.ui.PageHeader;
import fi.seloste.ui.Together;
import fi.seloste.ui.form.Choices;
import fi.seloste.ui.form.RecordForm;
import fi.seloste.ui.form.Saving;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

/** Who the controller is: what every notice begins with. */
@Route("o/:organisation/organisation")
@Menu(title = "organisation.menu", order = 60)
@Needs(Permission.MANAGE)
@PermitAll
class OrganisationView extends Div implements HasDynamicTitle {

    private final transient Organisations organisations;
    private final transient Choices choices;
    private final Card details = new Card(text("organisation.details"), text("organisation.details.what"));

    OrganisationView(
            Organisations organisations,
            Logos logos,
            CustomDomains domains,
            Installation installation,
            ObjectProvider<AuthorityChoices> authorities,
            Together together) {
        this.organisations = organisations;
        this.choices = authorities.getObject();
        addClassName("view");
        add(
                new PageHeader(text("organisation.title"), text("organisation.what")),
                together.at(organisations.current().id()),
                details,
                new LogoCard(logos, organisations.current()),
                address(),
                new DomainCard(domains, installation),
                closing());
        edit();
    }

    private void edit() {
        var form = new RecordForm<>(OrganisationDetails.class, choices);
        var colour = new AccentSample();
        form.addChangeListener(typed -> colour.show(typed.brandColour()));
        var saving = new Saving<>(form, organisations::details, organisations::change, this::edit);
        var save = new Button(text("form.save"), click -> saving.save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(save);
        buttons.addClassName("form-buttons");
        colour.show(form.current().brandColour());
        details.show(form, colour, buttons);
    }

    private Card address() {
        var slug = new TextField(text("organisations.slug"));
        slug.setMaxLength(Slug.MAX);
        slug.setValue(organisations.current().slug());
        slug.setManualValidation(true);
        var change = new Button(
                text("organisation.slug.change"),
                click -> Confirm.destructive(
                        text("organisation.slug.question", slug.getValue()),
                        text("organisation.slug.effect"),
                        text("organisation.slug.change"),
                        () -> rename(slug)));
        var form = new Div(slug, change);
        form.addClassName("inline-form");
        return new Card(text("organisation.slug"), text("organisation.slug.what")).with(form);
    }

    private Card closing() {
        var link = new RouterLink(
                text("organisation.closing"),
                ClosingView.class,
                new RouteParameters("organisation", organisations.current().slug()));
        return new Card(text("organisation.closing.card"), text("organisation.closing.what")).with(link);
    }

    private void rename(TextField slug) {
        try {
            organisations.rename(slug.getValue());
            var home = OrganisationAddresses.home(organisations.current());
            getUI().ifPresent(ui -> ui.getPage().setLocation("/" + home));
        } catch (SlugTakenException e) {
            slug.setInvalid(true);
            slug.setErrorMessage(text(Slug.isValid(slug.getValue()) ? "error.slugTaken" : "error.slug"));
            slug.focus();
        }
    }

    @Override
    public String getPageTitle() {
        return text("organisation.title");
    }
}
