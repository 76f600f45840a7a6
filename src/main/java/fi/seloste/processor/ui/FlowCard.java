package fi.seloste.processor.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fi.seloste.processor.DataFlow;
import fi.seloste.processor.FlowPicture;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.UsedBy;
import fi.seloste.ui.Card;
import fi.seloste.ui.Messages;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The picture of where data go, and the same in words. */
class FlowCard extends Card {

    FlowCard(InventoryDesk desk, List<ServiceConfiguration> services, Map<UUID, List<UsedBy.Use>> uses) {
        super(text("flow.title"), text("flow.what"));
        var flow = DataFlow.of(registers(services, uses), services, desk.law(), desk.today(), Messages.language());
        var picture = new Div();
        picture.addClassName("flow-picture");
        // The picture escapes what people wrote into it.
        picture.getElement().setProperty("innerHTML", FlowPicture.of(flow));
        picture.getElement().setAttribute("role", "region");
        picture.getElement().setAttribute("tabindex", "0");
        picture.getElement().setAttribute("aria-label", text("flow.title"));
        with(picture);
        if (FlowPicture.leavesOut(flow)) {
            with(new Paragraph(text("flow.leavesOut")));
        }
        var lines = new UnorderedList();
        flow.lines().forEach(line -> lines.add(new ListItem(line.text())));
        with(new NativeDetails(text("flow.words"), lines));
    }

    /** Every register that uses one of the services shown. */
    private static List<DataFlow.Holder> registers(
            List<ServiceConfiguration> services, Map<UUID, List<UsedBy.Use>> uses) {
        var using = new LinkedHashMap<String, Set<UUID>>();
        var names = new LinkedHashMap<String, String>();
        for (var service : services) {
            for (var use : uses.getOrDefault(service.id(), List.of())) {
                using.computeIfAbsent(use.id(), none -> new LinkedHashSet<>()).add(service.id());
                names.put(use.id(), use.where());
            }
        }
        return using.entrySet().stream()
                .map(register -> new DataFlow.Holder(names.get(register.getKey()), register.getValue()))
                .toList();
    }
}
