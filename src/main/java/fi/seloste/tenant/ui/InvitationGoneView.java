package fi.seloste.tenant.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import fi.seloste.ui.HeaderItem;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What stands in place of an invitation that never was, has expired or is used up. */
@PermitAll
class InvitationGoneView extends PlainPage implements HasErrorParameter<InvitationGoneView.Gone>, HasDynamicTitle {

    static final class Gone extends RuntimeException {}

    InvitationGoneView(List<HeaderItem> items) {
        super(items);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Gone> parameter) {
        show(text("invitation.gone.title"), text("invitation.gone.what"));
        return 404;
    }

    @Override
    public String getPageTitle() {
        return text("invitation.page");
    }
}
