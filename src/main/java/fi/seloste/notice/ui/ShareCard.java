package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import fi.seloste.ui.Card;
import fi.seloste.ui.CopyField;
import org.springframework.web.util.HtmlUtils;

/** Everything that leads to a published notice from elsewhere, to be copied or printed. */
class ShareCard extends Card {

    /**
     * @param path    of the notice's public page here, which begins with a slash
     * @param address where people are sent to read it
     */
    ShareCard(String path, String address, String title) {
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
                new CopyField(
                        text("share.block"),
                        "<!-- wp:html --><p>" + badge + "</p><!-- /wp:html -->",
                        text("share.block.help")),
                new CopyField(text("share.fragment"), address + "/fragment", text("share.fragment.help")));
        ways.addClassName("stack");
        with(ways);
    }

    private static Anchor link(String path, String words) {
        var link = new Anchor(path, text(words), AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }
}
