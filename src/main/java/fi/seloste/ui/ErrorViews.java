package fi.seloste.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import fi.seloste.common.ConflictException;
import jakarta.annotation.security.PermitAll;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** What is shown where a view cannot be. Somebody else's and what never was look the same. */
final class ErrorViews {

    private ErrorViews() {}

    abstract static class Explained extends Div implements HasDynamicTitle {

        private String title = "";

        int explain(String key, int status, Object... arguments) {
            removeAll();
            addClassName("error-view");
            title = text(key + ".title");
            add(new H1(title), new Paragraph(text(key + ".what", arguments)), home());
            return status;
        }

        @Override
        public String getPageTitle() {
            return title;
        }

        private static Component home() {
            var home = new Anchor("/", text("error.home"));
            home.setRouterIgnore(true);
            return home;
        }
    }

    @PermitAll
    static class NotThere extends Explained implements HasErrorParameter<NotFoundException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            return explain("error.notFound", 404);
        }
    }

    @PermitAll
    static class NoSuchThing extends Explained implements HasErrorParameter<NoSuchElementException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoSuchElementException> parameter) {
            return explain("error.notFound", 404);
        }
    }

    @PermitAll
    static class NotAllowed extends Explained implements HasErrorParameter<AccessDeniedException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
            return explain("error.denied", 403);
        }
    }

    @PermitAll
    static class Unexpected extends Explained implements HasErrorParameter<Exception> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
            return explain("error.unexpected", 500, report(parameter.getException()));
        }
    }

    /** Tells the person in words what went wrong in an action; what nobody foresaw gets a number to ask about. */
    static void tell(Throwable error) {
        switch (error) {
            case ConflictException _, OptimisticLockingFailureException _ -> Toast.failed(text("error.conflict"));
            case AccessDeniedException denied -> Toast.failed(text("error.denied.what"));
            case NoSuchElementException gone -> Toast.failed(text("error.gone"));
            default -> Toast.failed(text("error.unexpected.what", report(error)));
        }
    }

    static String report(Throwable error) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LoggerFactory.getLogger(ErrorViews.class).error("Unexpected error {}", number, error);
        return number;
    }
}
