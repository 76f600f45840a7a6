package fi.seloste.tenant.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What stands in a window for the moment until its new address has loaded. */
@Route(value = "leaving", autoLayout = false)
@PermitAll
class Leaving extends Div {}
