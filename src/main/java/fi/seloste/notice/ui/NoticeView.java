package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import fi.seloste.notice.NoticeChanges;
import fi.seloste.notice.NoticeConfiguration;
import fi.seloste.notice.NoticeProof;
import fi.seloste.notice.NoticeVersion;
import fi.seloste.notice.Notices;
import fi.seloste.notice.Publishing;
import fi.seloste.notice.Sites;
import fi.seloste.notice.readability.DraftReading;
import fi.seloste.register.Registers;
import fi.seloste.security.Access;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.ui.Card;
import fi.seloste.ui.Confirm;
import fi.seloste.ui.DetailActions;
import fi.seloste.ui.Messages;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.PageHeader;
import fi.seloste.ui.StateChip;
import fi.seloste.ui.Toast;
import fi.seloste.ui.Together;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** One notice: what it would say now, what is wrong with it, its versions, and publishing it. */
@Route("o/:organisation/notices/:notice")
@Needs(Permission.READ)
@PermitAll
class NoticeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Notices notices;
    private final transient Registers registers;
    private final transient Publishing publishing;
    private final transient NoticeChanges changes;
    private final transient NoticeProof proof;
    private final transient Sites sites;
    private final transient Mending mending;
    private final transient OrganisationAddress organisation;
    private final transient DetailActions actions;
    private final transient Together together;
    private final boolean mayEdit;
    private final boolean mayPublish;
    private transient Notices.Summary notice;

    NoticeView(
            Notices notices,
            Registers registers,
            Publishing publishing,
            NoticeChanges changes,
            NoticeProof proof,
            Sites sites,
            Mending mending,
            OrganisationAddress organisation,
            DetailActions actions,
            Together together,
            Access access) {
        this.notices = notices;
        this.registers = registers;
        this.publishing = publishing;
        this.changes = changes;
        this.proof = proof;
        this.sites = sites;
        this.mending = mending;
        this.organisation = organisation;
        this.actions = actions;
        this.together = together;
        this.mayEdit = access.permits(Permission.EDIT);
        this.mayPublish = access.permits(Permission.PUBLISH);
        addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        notice = notices.bySlug(event.getRouteParameters().get("notice").orElseThrow());
        show();
    }

    private void show() {
        notice = notices.bySlug(notice.slug());
        removeAll();
        var findings = publishing.findings(notice.id());
        var configuration = notices.configuration(notice.id());
        var places = new Places(organisation.slug().orElseThrow(), configuration);
        var header = new PageHeader(getPageTitle(), subtitle()).withActions(actions.of(notice.id(), getPageTitle()));
        if (notice.inForce() != null) {
            var page = new Anchor(publicAddress(), text("notice.open"), AnchorTarget.BLANK);
            page.setRouterIgnore(true);
            header.withActions(page);
        }
        if (mayEdit && notice.inForce() == null) {
            header.withActions(removeButton());
        }
        if (notice.inForce() != null && publishing.hasChanges(notice.id())) {
            header.withActions(changesButton(text("changes.since", notice.inForce()), null));
        }
        if (mayPublish) {
            var publish = new Button(text("notice.publish"), click -> new PublishDialog(
                            publishing,
                            changes,
                            notice,
                            findings,
                            finding -> mending.place(finding, configuration),
                            places,
                            this::show)
                    .open());
            publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.withActions(publish);
        }
        var left = new Div(
                new FindingsCard(findings, finding -> mending.actions(finding, configuration, this::show)),
                reading(configuration, places),
                versions());
        if (mayEdit) {
            left.addComponentAsFirst(new NoticeDetailsCard(notices, registers, notice, this::show));
        }
        if (notice.inForce() != null) {
            left.add(new ShareCard(
                    publicAddress(),
                    sites.of(organisation.slug().orElseThrow()).whole() + "/" + notice.slug(),
                    getPageTitle(),
                    configuration.controller().languages()));
        }
        left.addClassName("stack");
        var columns = new Div(left, preview());
        columns.addClassName("with-preview");
        add(header, together.at(notice.id()), columns);
    }

    private Button removeButton() {
        var button = new Button(
                text("notice.remove"),
                click -> Confirm.destructive(
                        text("notice.remove.question", getPageTitle()),
                        text("notice.remove.effect"),
                        text("notice.remove"),
                        this::remove));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return button;
    }

    private void remove() {
        if (notices.bySlug(notice.slug()).inForce() != null) {
            Toast.failed(text("notice.remove.published"));
            show();
            return;
        }
        notices.remove(notice.id());
        getUI().ifPresent(ui -> ui.navigate(
                NoticesView.class,
                new RouteParameters("organisation", organisation.slug().orElseThrow())));
    }

    private String subtitle() {
        if (notice.inForce() == null) {
            return text("notice.draft");
        }
        return text(publishing.hasChanges(notice.id()) ? "notice.changed" : "notice.same", notice.inForce());
    }

    private Div preview() {
        var content = new NoticeText();
        var languages = new LanguageSwitch(language -> content.show(publishing.preview(notice.id(), language), null));
        content.show(publishing.preview(notice.id(), Messages.language()), null);
        var box = new Div(new H2(text("preview.title")), languages, content);
        box.addClassNames("card", "preview");
        return box;
    }

    private ReadingEaseCard reading(NoticeConfiguration configuration, Places places) {
        return new ReadingEaseCard(
                configuration.controller().languages().stream()
                        .map(language -> DraftReading.of(publishing.preview(configuration, language)))
                        .toList(),
                places);
    }

    private Card versions() {
        var card = new Card(text("notice.versions"), text("notice.versions.what"));
        var list = new UnorderedList();
        list.addClassName("rows");
        var altered = proof.altered(notice.id());
        notices.versions(notice.id()).stream()
                .map(version -> row(version, altered.contains(version.number())))
                .forEach(list::add);
        return card.with(list);
    }

    private ListItem row(NoticeVersion version, boolean altered) {
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Messages.language().locale())
                .format(version.publishedAt().atZone(ZoneId.of("Europe/Helsinki")));
        var link = new Anchor(
                publicAddress() + "/v/" + version.number(),
                text("notice.version", version.number(), date),
                AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.addClassName("row-title");
        var who = new Span(text("notice.version.by", version.publishedBy()) + " "
                + version.summary().orLatest(Messages.language()));
        who.addClassName("row-note");
        var item = new ListItem(
                new Div(link, who),
                new StateChip(
                        version.material() ? StateChip.State.WATCH : StateChip.State.NEUTRAL,
                        text(version.material() ? "notice.material" : "notice.minor")));
        if (altered) {
            item.add(new StateChip(StateChip.State.BAD, text("notice.altered")));
        }
        if (version.number() > 1) {
            var button = changesButton(text("changes.button"), version.number());
            button.setAriaLabel(text("changes.in", version.number()));
            item.add(button);
        }
        return item;
    }

    /** @param later the version that is looked at, or null for the draft */
    private Button changesButton(String label, Integer later) {
        var button = new Button(label, click -> new ChangesDialog(changes, notice, later).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private String publicAddress() {
        return "/n/" + organisation.slug().orElseThrow() + "/" + notice.slug();
    }

    @Override
    public String getPageTitle() {
        return notice == null ? "" : notice.details().title().orLatest(Messages.language());
    }
}
