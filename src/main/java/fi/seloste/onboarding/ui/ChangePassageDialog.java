package fi.seloste.onboarding.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import fi.seloste.onboarding.oldnotice.Decision;
import fi.seloste.onboarding.oldnotice.Passage;
import fi.seloste.onboarding.oldnotice.Proposal;
import fi.seloste.register.AutomatedDecisions;
import fi.seloste.register.Cookies;
import fi.seloste.register.DataCategory;
import fi.seloste.register.Disclosure;
import fi.seloste.register.Group;
import fi.seloste.register.OwnWords;
import fi.seloste.register.Part;
import fi.seloste.register.Purpose;
import fi.seloste.register.RequestHandling;
import fi.seloste.register.RetentionRule;
import fi.seloste.register.RightStatement;
import fi.seloste.register.SecurityMeasure;
import fi.seloste.register.Source;
import fi.seloste.register.Statement;
import fi.seloste.register.Upkeep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A passage means something else: what it was taken for is edited or left out, and other meanings are added. */
class ChangePassageDialog extends Dialog {

    /** What a passage can mean; a service has no part of its own, but is used by one. */
    private static final List<Class<? extends Part>> MEANINGS = List.of(
            Group.class,
            Purpose.class,
            DataCategory.class,
            Source.class,
            Disclosure.class,
            Statement.class,
            RetentionRule.class,
            SecurityMeasure.class,
            RightStatement.class,
            RequestHandling.class,
            AutomatedDecisions.class,
            Cookies.class,
            Upkeep.class);

    private static final String SERVICE = Proposal.UsedService.class.getSimpleName();

    private final transient Passages passages;
    private final transient Passage passage;
    private final transient BroughtChoices choices;
    private final transient Map<Div, Supplier<Optional<Proposal>>> meanings = new LinkedHashMap<>();
    private final Div boxes = new Div();

    ChangePassageDialog(Passages passages, Passage passage) {
        this.passages = passages;
        this.passage = passage;
        this.choices = new BroughtChoices(
                passages.brought(), passages.words(), passages.desk().law());
        setHeaderTitle(text("old.change.title"));
        setWidth("min(44rem, 100%)");
        setCloseOnOutsideClick(false);
        var words = new Paragraph(passage.text());
        words.addClassName("old-words");
        words.getElement().setAttribute("lang", passages.brought().language().code());
        boxes.addClassName("stack");
        passages.brought().becomes(passage).stream()
                .filter(proposal -> !isOwnWords(proposal))
                .forEach(this::add);
        add(words, boxes, adding());
        var save = new Button(text("form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("form.cancel"), click -> close()), save);
    }

    /** Own words are a decision of their own. */
    private static boolean isOwnWords(Proposal proposal) {
        return proposal instanceof Proposal.OfRegister one && one.part() instanceof OwnWords;
    }

    private Select<String> adding() {
        var adding = new Select<String>();
        adding.setLabel(text(meanings.isEmpty() ? "old.change.means" : "old.change.meansToo"));
        adding.setPlaceholder(text("old.change.choose"));
        var names = new ArrayList<>(MEANINGS.stream().map(Class::getSimpleName).toList());
        names.add(SERVICE);
        adding.setItems(names);
        adding.setItemLabelGenerator(name -> text("oldnotice.becomes." + name));
        adding.setWidthFull();
        adding.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                begin(change.getValue());
                adding.clear();
            }
        });
        return adding;
    }

    private void begin(String name) {
        var form = MEANINGS.stream()
                .filter(kind -> kind.getSimpleName().equals(name))
                .findFirst()
                .<ProposalForm<?>>map(kind -> ProposalForm.ofKind(kind, choices))
                .orElseGet(() -> ProposalForm.ofService(choices));
        show(text("oldnotice.becomes." + name), form);
    }

    private void add(Proposal proposal) {
        var title = passages.words().kind(proposal);
        ProposalForm.of(proposal, choices)
                .ifPresentOrElse(
                        form -> show(title, form),
                        () -> show(
                                box(title, new Span(passages.words().content(proposal))), () -> Optional.of(proposal)));
    }

    private void show(String title, ProposalForm<?> form) {
        show(box(title, form.component()), form::value);
    }

    private void show(Div box, Supplier<Optional<Proposal>> meaning) {
        meanings.put(box, meaning);
        boxes.add(box);
    }

    private Div box(String title, com.vaadin.flow.component.Component content) {
        var name = new Span(title);
        name.addClassName("row-title");
        var box = new Div();
        var remove = new Button(text("form.remove"), click -> {
            meanings.remove(box);
            boxes.remove(box);
        });
        remove.setAriaLabel(text("form.remove.of", title));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var head = new Div(name, remove);
        head.addClassName("card-head");
        box.addClassName("meaning");
        box.add(head, content);
        return box;
    }

    private void save() {
        if (meanings.isEmpty()) {
            passages.decide(passage, Decision.SKIP);
            close();
            return;
        }
        var to = new ArrayList<Proposal>();
        for (var meaning : meanings.values()) {
            meaning.get().ifPresent(to::add);
        }
        if (to.size() == meanings.size()) {
            passages.decide(passage, Decision.change(to));
            close();
        }
    }
}
