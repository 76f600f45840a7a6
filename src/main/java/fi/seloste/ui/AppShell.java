package fi.seloste.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;

/** The page around every view: Vaadin's Aura theme, then what is our own. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/application.css")
@StyleSheet("styles/forms.css")
public class AppShell implements AppShellConfigurator {}
