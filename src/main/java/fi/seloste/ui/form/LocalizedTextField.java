package fi.seloste.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** A text in several languages, which says of each whether it lags behind the others. */
final class LocalizedTextField extends CustomField<LocalizedText> {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private final FormContext context;
    private final Map<Language, TextArea> areas = new EnumMap<>(Language.class);
    private final Map<Language, Div> lags = new EnumMap<>(Language.class);
    private final Set<Language> markedUpToDate = EnumSet.noneOf(Language.class);
    private LocalizedText shown = LocalizedText.EMPTY;
    private boolean showing;

    /**
     * @param label said to those who do not see that the languages stand together
     */
    LocalizedTextField(String label, FormContext context) {
        this.context = context;
        addClassName("localized-text");
        for (var language : Language.values()) {
            var row = new Div(area(label, language), lag(language));
            row.addClassName("language");
            add(row);
        }
    }

    private TextArea area(String label, Language language) {
        var area = new TextArea();
        area.setPrefixComponent(sign(language));
        area.setAriaLabel(label + " – " + language.ownName());
        area.getElement().setAttribute("lang", language.code());
        area.setMinRows(1);
        TextInputs.follow(area);
        area.addValueChangeListener(change -> changed());
        areas.put(language, area);
        return area;
    }

    private static Span sign(Language language) {
        var sign = new Span(language.code());
        sign.addClassName("language-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }

    private Div lag(Language language) {
        var upToDate = new Button(context.text("form.upToDate"), click -> {
            markedUpToDate.add(language);
            changed();
        });
        upToDate.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        upToDate.setAriaLabel(context.text("form.upToDate") + " – " + language.ownName());
        var lag = new Div(new Span(context.text("form.lags")), upToDate);
        lag.addClassName("lag");
        lag.setVisible(false);
        lags.put(language, lag);
        return lag;
    }

    private void changed() {
        if (!showing) {
            updateValue();
            showLags(getValue());
        }
    }

    private void showLags(LocalizedText text) {
        lags.forEach((language, lag) ->
                lag.setVisible(text != null && !isReadOnly() && text.lagging().contains(language)));
    }

    @Override
    protected LocalizedText generateModelValue() {
        var written = new EnumMap<Language, String>(Language.class);
        areas.forEach((language, area) -> written.put(language, area.getValue()));
        var text = shown.edited(written, LocalDate.now(HELSINKI));
        for (var language : markedUpToDate) {
            text = text.upToDate(language);
        }
        return text.isEmpty() ? null : text;
    }

    @Override
    protected void setPresentationValue(LocalizedText text) {
        shown = text == null ? LocalizedText.EMPTY : text;
        markedUpToDate.clear();
        showing = true;
        areas.forEach((language, area) -> area.setValue(shown.in(language).orElse("")));
        showing = false;
        showLags(shown);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        areas.values().forEach(area -> area.setReadOnly(readOnly));
        showLags(getValue());
    }

    @Override
    public void focus() {
        areas.get(context.language()).focus();
    }
}
