package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import fi.seloste.common.Language;
import fi.seloste.ui.Card;
import fi.seloste.ui.CopyButton;
import fi.seloste.ui.CopyField;
import java.util.Collection;
import org.springframework.web.util.HtmlUtils;

/** Everything that leads to a published notice from elsewhere, to be copied or printed. */
class ShareCard extends Card {

    /**
     * @param path      of the notice's public page here, which begins with a slash
     * @param address   where people are sent to read it
     * @param languages in which it may be copied
     */
    ShareCard(String path, String address, String title, Collection<Language> languages) {
        super(text("share.title"), text("share.what"));
        var badge = "<a href=\"%s\"><img src=\"%s/badge.svg\" alt=\"%s\" height=\"28\"></a>"
                .formatted(address, address, HtmlUtils.htmlEscape(title, "UTF-8"));
        var code = new Image(path + "/qr.svg", text("share.qr"));
        code.addClassName("qr-code");
        var files = new Div(link(path + "/qr.png", "share.qr.png"), link(path + "/qr.svg", "share.qr.svg"));
        files.addClassName("inline-form");
        var ways = new Div(
                new CopyField(text("share.address"), address, null),
                new Div(code, files),
                new CopyField(text("share.badge"), badge, text("share.badge.help")),
                blocks(path, languages),
                new CopyField(text("share.fragment"), address + "/fragment", text("share.fragment.help")));
        ways.addClassName("stack");
        with(ways);
    }

    /** The whole notice in each language, which is asked for when it is copied. */
    private static Component blocks(String path, Collection<Language> languages) {
        var buttons = new Div();
        buttons.addClassName("inline-form");
        languages.stream()
                .sorted()
                .map(language -> new CopyButton(
                        text("share.copy") + ": " + language.ownName(), path + "/block.txt?lang=" + language.code()))
                .forEach(buttons::add);
        return new Div(new H3(text("share.block")), new Paragraph(text("share.block.help")), buttons);
    }

    private static Anchor link(String path, String words) {
        var link = new Anchor(path, text(words), AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }
}
