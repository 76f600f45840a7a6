package fi.seloste.tenant.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.seloste.common.BusinessIds;
import fi.seloste.common.Slug;
import fi.seloste.installation.Installation;
import fi.seloste.tenant.FirstPlace;
import fi.seloste.tenant.OrganisationDetails;
import fi.seloste.tenant.Organisations;
import fi.seloste.tenant.SlugTakenException;
import fi.seloste.ui.HeaderItem;
import fi.seloste.ui.Messages;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** A newcomer's first step: who the controller is, and the agreement with the operator that keeps the data. */
@Route(value = "organisations/new", autoLayout = false)
@PermitAll
class NewOrganisationView extends PlainPage implements HasDynamicTitle {

    /** What the form asks. */
    private static final class Answers {
        private String name = "";
        private String businessId = "";
        private String slug = "";
        private String street = "";
        private String postcode = "";
        private String town = "";
        private boolean accepted;
    }

    private final transient Organisations organisations;
    private final transient FirstPlace first;
    private final Binder<Answers> binder = new Binder<>();
    private final TextField slug = new TextField(text("organisations.slug"));
    private boolean slugTouched;

    NewOrganisationView(
            Organisations organisations,
            Installation installation,
            ObjectProvider<FirstPlace> first,
            List<HeaderItem> items) {
        super(items);
        this.organisations = organisations;
        this.first = first.getIfAvailable(() -> OrganisationAddresses::home);
        var name = new TextField(text("OrganisationDetails.name"));
        name.setMaxLength(200);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addValueChangeListener(change -> propose(change.getValue()));
        var businessId = new TextField(text("OrganisationDetails.businessId"));
        businessId.setHelperText(text("organisations.businessId.help"));
        businessId.setMaxLength(20);
        slug.setHelperText(text("organisations.slug.help", installation.publicUrl() + "/n/"));
        slug.setMaxLength(Slug.MAX);
        slug.addValueChangeListener(change -> slugTouched |= change.isFromClient());
        var street = addressLine("street", 200);
        var postcode = addressLine("postcode", 10);
        var town = addressLine("town", 100);
        street.setHelperText(text("organisations.address.help"));
        binder.forField(street).bind(answers -> answers.street, (answers, value) -> answers.street = value.strip());
        binder.forField(postcode)
                .bind(answers -> answers.postcode, (answers, value) -> answers.postcode = value.strip());
        binder.forField(town).bind(answers -> answers.town, (answers, value) -> answers.town = value.strip());
        var accepted = new Checkbox(text("organisations.agreement.accept"));
        bind(name, businessId, accepted);
        var create = new Button(text("organisations.create"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.addClickShortcut(Key.ENTER);
        var form = new FormLayout(name, businessId, street, postcode, town, slug);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 3));
        List.of(name, businessId, street, slug).forEach(field -> form.setColspan(field, 3));
        form.setColspan(town, 2);
        show(
                text("organisations.new.title"),
                text("organisations.new.what"),
                form,
                agreement(installation),
                accepted,
                create);
        name.focus();
    }

    private void bind(TextField name, TextField businessId, Checkbox accepted) {
        binder.forField(name)
                .withValidator(value -> !value.isBlank(), text("error.required"))
                .bind(answers -> answers.name, (answers, value) -> answers.name = value.strip());
        binder.forField(businessId)
                .withValidator(value -> !value.isBlank(), text("error.required"))
                .withValidator(value -> BusinessIds.isValid(value.strip()), text("error.businessId"))
                .bind(answers -> answers.businessId, (answers, value) -> answers.businessId = value.strip());
        binder.forField(slug)
                .withValidator(Slug::isValid, text("error.slug"))
                .bind(answers -> answers.slug, (answers, value) -> answers.slug = value);
        binder.forField(accepted)
                .withValidator(Boolean.TRUE::equals, text("error.agreement"))
                .bind(answers -> answers.accepted, (answers, value) -> answers.accepted = value);
    }

    private static TextField addressLine(String name, int max) {
        var field = new TextField(text("OrganisationDetails." + name));
        field.setMaxLength(max);
        return field;
    }

    private void propose(String name) {
        if (!slugTouched) {
            slug.setValue(Slug.propose(name));
        }
    }

    private static Details agreement(Installation installation) {
        var operator = installation.operator().map(Installation.Operator::name).orElse("Seloste");
        var hosting = installation.hosting().map(Installation.Hosting::name).orElse("–");
        var agreement = new Details(text("organisations.agreement"));
        for (var paragraph = 1; paragraph <= 5; paragraph++) {
            agreement.add(new Paragraph(text("organisations.agreement." + paragraph, operator, hosting)));
        }
        return agreement;
    }

    private void create() {
        var answers = new Answers();
        try {
            binder.writeBean(answers);
            var created = organisations.create(
                    OrganisationDetails.named(answers.name, answers.businessId, Messages.language())
                            .at(answers.street, answers.postcode, answers.town),
                    answers.slug);
            getUI().ifPresent(ui -> ui.navigate(first.address(created)));
        } catch (ValidationException e) {
            e.getFieldValidationErrors().stream()
                    .findFirst()
                    .map(error -> error.getField())
                    .filter(com.vaadin.flow.component.Focusable.class::isInstance)
                    .ifPresent(field -> ((com.vaadin.flow.component.Focusable<?>) field).focus());
        } catch (SlugTakenException e) {
            slug.setInvalid(true);
            slug.setErrorMessage(text("error.slugTaken"));
            slug.focus();
        }
    }

    @Override
    public String getPageTitle() {
        return text("organisations.new.title");
    }
}
