package fi.seloste.ui;

import com.vaadin.flow.component.Component;

/** Something that a module puts into the header of every view; the layout asks every bean of this type. */
public interface HeaderItem {

    /** Makes the item for one window. */
    Component create();

    /** Lower stands further left. */
    int order();
}
