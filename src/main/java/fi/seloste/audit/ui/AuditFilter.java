package fi.seloste.audit.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import fi.seloste.audit.AuditSearch;
import fi.seloste.audit.AuditTrail.Person;
import fi.seloste.audit.AuditWords;
import fi.seloste.common.Texts;
import fi.seloste.ui.DayField;
import fi.seloste.ui.Messages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is looked for in the trail: by whom, to what kind of thing, what, and between which days. */
class AuditFilter extends Div {

    private static final String ENTITY = "audit.entity.";
    private static final String ACTION = "audit.action.";

    private final ComboBox<Person> person = new ComboBox<>(text("audit.who"));
    private final ComboBox<String> thing = new ComboBox<>(text("audit.thing"));
    private final ComboBox<String> action = new ComboBox<>(text("audit.what"));
    private final DayField from = new DayField(text("audit.from"));
    private final DayField until = new DayField(text("audit.until"));
    private final transient Map<String, Set<String>> entitiesByName = entitiesByName();

    /** @param people who may be looked for; none where one sees only one's own entries */
    AuditFilter(List<Person> people, Consumer<AuditSearch> changed) {
        addClassName("inline-form");
        person.setItems(people);
        person.setItemLabelGenerator(Person::name);
        person.setVisible(!people.isEmpty());
        thing.setItems(entitiesByName.keySet());
        action.setItems(keys(ACTION).toList());
        action.setItemLabelGenerator(new AuditWords(Messages.language())::action);
        for (var field : List.of(person, thing, action)) {
            field.setClearButtonVisible(true);
            field.addValueChangeListener(change -> changed.accept(search()));
        }
        for (var day : List.of(from, until)) {
            day.setClearButtonVisible(true);
            day.addValueChangeListener(change -> changed.accept(search()));
        }
        add(person, thing, action, from, until);
    }

    AuditSearch search() {
        return new AuditSearch(
                person.getOptionalValue().map(Person::identity).orElse(null),
                thing.getOptionalValue().map(entitiesByName::get).orElse(Set.of()),
                action.getValue(),
                from.getValue(),
                until.getValue(),
                null);
    }

    /** Several kinds of row have the same name for people: a notice as it is kept, and as it is published. */
    private static Map<String, Set<String>> entitiesByName() {
        var names = new TreeMap<String, Set<String>>();
        var words = new AuditWords(Messages.language());
        keys(ENTITY).forEach(entity -> names.computeIfAbsent(words.thing(entity), name -> new java.util.HashSet<>())
                .add(entity));
        return names;
    }

    private static Stream<String> keys(String prefix) {
        return Texts.keys(Messages.language()).stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()));
    }
}
