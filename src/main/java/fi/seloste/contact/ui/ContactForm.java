package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasSuffix;
import com.vaadin.flow.component.textfield.TextField;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.Declaration;
import fi.seloste.contact.InvalidValueException;
import fi.seloste.contact.Kept;
import fi.seloste.contact.NotDeclaredException;
import fi.seloste.register.Group;
import fi.seloste.ui.Toast;
import fi.seloste.ui.Unsaved;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form of a contact: made of what the registers in force declare, and of nothing else. */
class ContactForm extends Div implements Unsaved {

    private final transient Declaration declaration;
    private final TextField name = new TextField(text("contacts.name"));
    private final TextField organisation = new TextField(text("contacts.organisation"));
    private final FormLayout values = new FormLayout();
    private transient ContactDetails saved;
    /** Further entries in a register that the form shows one of: they stay until the register is left. */
    private final transient List<ContactDetails.Entry> others = new ArrayList<>();

    private final Set<UUID> revealed = new HashSet<>();
    private final transient List<RegisterPlace> places = new ArrayList<>();
    private final transient Map<UUID, ValueFields.Input<?>> inputs = new LinkedHashMap<>();

    ContactForm(Declaration declaration, LocalDate today) {
        this.declaration = declaration;
        addClassName("stack");
        name.setMaxLength(200);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        organisation.setMaxLength(200);
        organisation.setManualValidation(true);
        var layout = new FormLayout(name, organisation);
        var registers = new Div();
        registers.addClassName("stack");
        for (var register : declaration.registers()) {
            if (register.parts(Group.class).findAny().isPresent()) {
                var place = new RegisterPlace(register, today, this::arrange);
                places.add(place);
                registers.add(place);
            }
        }
        add(layout, registers, values);
        if (places.size() == 1) {
            places.getFirst().chooseFirstGroup();
        }
        arrange();
        saved = read();
    }

    /** Shows the fields of the registers that are chosen; what was typed into the others is kept until saved. */
    private void arrange() {
        var chosen = declaration.in(chosenRegisters());
        organisation.setVisible(chosen.declares(Kept.ORGANISATION));
        values.removeAll();
        chosen.fields()
                .forEach((id, field) -> values.add(inputs.computeIfAbsent(id, missing -> ValueFields.of(field))
                        .component()));
    }

    Set<UUID> chosenRegisters() {
        return places.stream()
                .filter(RegisterPlace::isChosen)
                .map(place -> place.register())
                .collect(Collectors.toSet());
    }

    void show(ContactDetails details) {
        name.setValue(details.name());
        organisation.setValue(Objects.requireNonNullElse(details.organisation(), ""));
        others.clear();
        others.addAll(details.entries());
        for (var place : places) {
            place.clear();
            details.entries().stream()
                    .filter(entry -> entry.register().equals(place.register()))
                    .findFirst()
                    .ifPresent(entry -> {
                        others.remove(entry);
                        place.show(entry);
                    });
        }
        arrange();
        inputs.forEach((id, input) -> input.setValue(details.values().get(id)));
        saved = read();
    }

    /**
     * Tells of values that are there and not shown.
     *
     * @param reveal shows one of them, or null where the person may not see them at all
     */
    void hide(Set<UUID> hidden, Function<UUID, Optional<String>> reveal) {
        for (var id : hidden) {
            var input = inputs.get(id);
            if (input == null) {
                continue;
            }
            input.tell(text("contact.hidden"));
            if (reveal != null && input.component() instanceof HasSuffix field) {
                var button = new Button(text("contact.reveal"), click -> {
                    reveal.apply(id).ifPresent(input::setValue);
                    revealed.add(id);
                    saved = read();
                    field.setSuffixComponent(null);
                    input.tell(text("contact.revealed"));
                });
                button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                button.setAriaLabel(text("contact.reveal.of", input.label()));
                field.setSuffixComponent(button);
            }
        }
    }

    ContactDetails read() {
        var shown = declaration.in(chosenRegisters()).fields().keySet();
        var typed = new HashMap<UUID, String>();
        inputs.forEach((id, input) -> {
            // What was shown and then emptied is to go; what was never shown stays.
            if (shown.contains(id) && (!input.value().isBlank() || revealed.contains(id))) {
                typed.put(id, input.value());
            }
        });
        return new ContactDetails(
                name.getValue(), organisation.isVisible() ? organisation.getValue() : null, entries(), typed);
    }

    private List<ContactDetails.Entry> entries() {
        var chosen = chosenRegisters();
        return Stream.concat(
                        places.stream().filter(RegisterPlace::isChosen).map(RegisterPlace::entry),
                        others.stream().filter(entry -> chosen.contains(entry.register())))
                .toList();
    }

    @Override
    public boolean hasUnsavedChanges() {
        return !read().equals(saved);
    }

    /** Saves by the given work, and says beside the fields what is wrong; answers whether it was saved. */
    boolean save(Consumer<ContactDetails> work) {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(text("error.required"));
        organisation.setInvalid(false);
        inputs.values().forEach(ValueFields.Input::clear);
        if (name.isInvalid()) {
            name.focus();
            return false;
        }
        if (chosenRegisters().isEmpty()) {
            Toast.failed(text("contact.noRegister"));
            return false;
        }
        try {
            work.accept(read());
            saved = read();
            return true;
        } catch (InvalidValueException e) {
            inputs.get(e.field()).reject(text(e.error()));
        } catch (NotDeclaredException e) {
            Toast.failed(text("contact.notDeclared." + e.what().name()));
        } catch (ConstraintViolationException e) {
            e.getConstraintViolations().forEach(this::reject);
        }
        return false;
    }

    private void reject(ConstraintViolation<?> violation) {
        var message = violation.getConstraintDescriptor().getAnnotation() instanceof Size size
                ? text("error.tooLong", size.max())
                : text("error.invalid");
        var path = violation.getPropertyPath().iterator();
        switch (path.next().getName()) {
            case "name" -> reject(name, message);
            case "organisation" -> reject(organisation, message);
            case "values" -> inputs.get((UUID) path.next().getKey()).reject(message);
            default -> Toast.failed(message);
        }
    }

    private static void reject(TextField field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
    }
}
