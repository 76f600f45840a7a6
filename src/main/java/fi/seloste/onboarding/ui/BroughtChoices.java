package fi.seloste.onboarding.ui;

import fi.seloste.onboarding.oldnotice.BroughtNotice;
import fi.seloste.onboarding.oldnotice.Proposal;
import fi.seloste.onboarding.oldnotice.ProposalWords;
import fi.seloste.processor.LawData;
import fi.seloste.register.Part;
import fi.seloste.ui.Messages;
import fi.seloste.ui.form.Choice;
import fi.seloste.ui.form.Choices;
import java.util.List;
import java.util.UUID;

/** What the forms offer: what the other passages become, and what the law has. */
record BroughtChoices(BroughtNotice brought, ProposalWords words, LawData law) implements Choices {

    @Override
    public List<Choice<UUID>> of(Class<?> kind) {
        return Part.class.isAssignableFrom(kind)
                ? brought.parts().entrySet().stream()
                        .filter(part -> kind.isInstance(part.getValue()))
                        .map(part -> new Choice<>(
                                part.getKey(), words.content(new Proposal.OfRegister(null, part.getValue()))))
                        .toList()
                : List.of();
    }

    @Override
    public List<Choice<String>> oneOf(String list) {
        var language = Messages.language();
        return switch (list) {
            case "statute" ->
                law.statutes().stream()
                        .map(statute ->
                                new Choice<>(statute.id(), statute.name().in(language)))
                        .toList();
            case "place" ->
                law.places().stream()
                        .map(place -> new Choice<>(place, law.placeName(place, language)))
                        .toList();
            case "mechanism" ->
                law.mechanisms().stream()
                        .map(mechanism ->
                                new Choice<>(mechanism.id(), mechanism.name().in(language)))
                        .toList();
            default -> List.of();
        };
    }
}
