package fi.seloste.notice;

import static java.util.Map.entry;

import fi.seloste.common.Language;
import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.DocumentSection;
import fi.seloste.processor.LawData;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.Right;
import fi.seloste.register.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes the notice from the configuration: every sentence of it is the projection of a row, so that the notice cannot
 * say what the configuration does not hold.
 */
@Component
public final class NoticeProjection {

    private static final Map<Section, SectionProjection> SECTIONS = Map.ofEntries(
            entry(Section.CONTROLLER, new ControllerSection()),
            entry(Section.CONTACT, new ContactSection()),
            entry(Section.DPO, new DpoSection()),
            entry(Section.REGISTER_NAME, new RegisterNameSection()),
            entry(Section.DATA_SUBJECTS, new DataSubjectsSection()),
            entry(Section.PURPOSES, new PurposesSection()),
            entry(Section.LEGAL_BASIS, new ClaimedBasisSection()),
            entry(Section.DATA_CONTENT, new DataContentSection()),
            entry(Section.SOURCES, new SourcesSection()),
            entry(Section.RECIPIENTS, new RecipientsSection()),
            entry(Section.PROCESSORS, new ProcessorsSection()),
            entry(Section.TRANSFERS, new TransfersSection()),
            entry(Section.RETENTION, new RetentionSection()),
            entry(Section.SECURITY, new SecuritySection()),
            entry(Section.COOKIES, new CookiesSection()),
            entry(Section.AUTOMATED_DECISIONS, new AutomatedDecisionsSection()),
            entry(Section.RIGHTS_ACCESS, new RightsSection(Right.ACCESS)),
            entry(Section.RIGHTS_RECTIFICATION, new RightsSection(Right.RECTIFICATION)),
            entry(
                    Section.RIGHTS_OTHER,
                    new RightsSection(
                            Right.ERASURE,
                            Right.RESTRICTION,
                            Right.PORTABILITY,
                            Right.NO_AUTOMATED_DECISION,
                            Right.WITHDRAWAL)),
            // Art. 21(4): clearly and separately from any other information.
            entry(Section.OBJECTION, new RightsSection(Right.OBJECTION, Right.MARKETING_OBJECTION)),
            entry(Section.REQUESTS, new RequestsSection()),
            entry(Section.COMPLAINT, new ComplaintSection()),
            entry(Section.DATE, new DateSection()));

    private final LawData law;

    public NoticeProjection(LawData law) {
        this.law = law;
    }

    /**
     * The notice in one language.
     *
     * @param today the day that the state of transfer mechanisms is told for
     */
    public NoticeDocument project(NoticeConfiguration notice, Language language, LocalDate today) {
        var clauses = new Clauses(notice, language, today, law);
        var sections = new ArrayList<DocumentSection>();
        for (var section : Section.values()) {
            sections.addAll(project(section, clauses));
        }
        return new NoticeDocument(
                language,
                clauses.own(notice.details().title()),
                notice.details().subtitle() == null
                        ? null
                        : clauses.own(notice.details().subtitle()),
                new Lag(clauses).of(notice.details().title(), notice.details().subtitle()),
                sections);
    }

    private List<DocumentSection> project(Section section, Clauses clauses) {
        var registers = clauses.notice().registers();
        var split = SharedBlocks.of(registers.stream()
                .map(register -> ofRegister(section, register, clauses))
                .toList());
        var common = new ArrayList<>(SECTIONS.get(section).ofNotice(clauses));
        common.addAll(split.shared());
        var heading = clauses.text("heading." + section.name());
        var sections = new ArrayList<DocumentSection>();
        if (!common.isEmpty()) {
            sections.add(section(section, null, heading, common));
        }
        for (var i = 0; i < registers.size(); i++) {
            if (!split.rest().get(i).isEmpty()) {
                var register = registers.get(i);
                var scoped = clauses.text(
                        "heading.scoped",
                        heading,
                        clauses.own(register.details().name()));
                sections.add(
                        section(section, register.id(), scoped, split.rest().get(i)));
            }
        }
        return sections;
    }

    private static List<Block> ofRegister(Section section, RegisterConfiguration register, Clauses clauses) {
        var blocks = new ArrayList<>(SECTIONS.get(section).ofRegister(register, clauses));
        var statements = Statements.of(section, register, clauses);
        // 'We do not regularly give your data to others' comes before the cases in which we do.
        blocks.addAll(section == Section.RECIPIENTS ? 0 : blocks.size(), statements);
        blocks.addAll(Statements.ownWords(section, register, clauses));
        return blocks;
    }

    /** An old notice's heading with nothing under it is an empty block: it keeps the section, and is not shown. */
    private static DocumentSection section(Section section, UUID register, String heading, List<Block> blocks) {
        var said = blocks.stream().filter(block -> !block.sentences().isEmpty()).toList();
        return new DocumentSection(section, register, heading, said);
    }
}
