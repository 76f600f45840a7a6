package fi.seloste.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fi.seloste.security.Access;
import fi.seloste.security.CurrentPerson;

@org.springframework.stereotype.Component
class PersonMenu implements HeaderItem {

    private final AuthenticationContext authentication;
    private final Access access;

    PersonMenu(AuthenticationContext authentication, Access access) {
        this.authentication = authentication;
        this.access = access;
    }

    @Override
    public Component create() {
        var name = CurrentPerson.get().map(CurrentPerson::name).orElse("");
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        bar.addClassName("person-menu");
        var avatar = new Avatar(name);
        avatar.setTooltipEnabled(true);
        var item = bar.addItem(avatar);
        item.setAriaLabel(Messages.text("layout.person", name));
        item.getSubMenu().addItem(name).setEnabled(false);
        item.getSubMenu().addItem(Messages.text("layout.organisations"), click -> leave("/organisations"));
        if (access.oversees()) {
            item.getSubMenu().addItem(Messages.text("layout.installation"), click -> leave("/installation"));
        }
        item.getSubMenu().addItem(Messages.text("layout.signOut"), click -> authentication.logout());
        return bar;
    }

    /** A window keeps its organisation: outside of it is another. */
    private static void leave(String address) {
        UI.getCurrent().getPage().setLocation(address);
    }

    @Override
    public int order() {
        return 100;
    }
}
