package fi.seloste.processor.ui;

import fi.seloste.processor.Mechanism;
import fi.seloste.processor.PartyDetails;
import fi.seloste.ui.Messages;
import fi.seloste.ui.form.Choice;
import fi.seloste.ui.form.Choices;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What the forms of the inventory offer: parties, places outside the Economic Area, mechanisms. */
record InventoryChoices(InventoryDesk desk) implements Choices {

    @Override
    public List<Choice<UUID>> of(Class<?> kind) {
        return kind == PartyDetails.class
                ? desk.parties().all().stream()
                        .map(party -> new Choice<>(party.id(), party.details().name()))
                        .toList()
                : List.of();
    }

    @Override
    public List<Choice<String>> oneOf(String list) {
        return switch (list) {
            case "place" -> places();
            case "mechanism" -> mechanisms();
            default -> List.of();
        };
    }

    private List<Choice<String>> places() {
        var language = Messages.language();
        Comparator<String> alphabet = Collator.getInstance(language.locale())::compare;
        return desk.law().places().stream()
                .filter(place -> !desk.law().isInside(place))
                .map(place -> new Choice<>(place, desk.law().placeName(place, language)))
                .sorted(Comparator.comparing(Choice::label, alphabet))
                .toList();
    }

    /** What has ended stands last, and says so: an old notice may still rest on it. */
    private List<Choice<String>> mechanisms() {
        var today = desk.today();
        return desk.law().mechanisms().stream()
                .sorted(Comparator.comparing(mechanism -> mechanism.validity().hasEndedOn(today)))
                .map(mechanism -> new Choice<>(mechanism.id(), label(mechanism)))
                .toList();
    }

    private String label(Mechanism mechanism) {
        var name = MechanismName.of(mechanism);
        return mechanism.validity().hasEndedOn(desk.today())
                ? Messages.text(
                        "transfers.ended",
                        name,
                        Days.of(mechanism.validity().end().orElseThrow()))
                : name;
    }
}
