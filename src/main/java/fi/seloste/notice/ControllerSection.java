package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Paragraph;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.register.PartRow;
import fi.seloste.register.StatedController;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Who the controller is, with contact details and its representative in the Union (Art. 13(1)(a)). */
final class ControllerSection implements SectionProjection {

    private static final String ARTICLE = "13(1)(a)";

    @Override
    public List<Block> ofNotice(Clauses clauses) {
        var stated = clauses.notice().registers().stream()
                .flatMap(register -> register.rows(StatedController.class))
                .toList();
        return stated.isEmpty()
                ? List.of(new Paragraph(organisation(clauses)))
                : stated.stream().map(row -> stated(row, clauses)).toList();
    }

    private static List<Sentence> organisation(Clauses clauses) {
        var controller = clauses.notice().controller();
        Function<String, Sentence> say =
                text -> clauses.sentence(clauses.notice().organisation(), "Organisation", ARTICLE, text);
        var name = controller.shortName() == null || controller.shortName().isBlank()
                ? controller.name()
                : clauses.text("Organisation.shortName", controller.name(), controller.shortName());
        var sentences = new ArrayList<Sentence>();
        sentences.add(say.apply(clauses.text("Organisation.name", name, controller.businessId())));
        details(
                        clauses,
                        controller.street(),
                        controller.postcode(),
                        controller.town(),
                        controller.email(),
                        controller.phone(),
                        controller.site())
                .forEach(text -> sentences.add(say.apply(text)));
        if (controller.representative() != null) {
            var representative = controller.representative();
            sentences.add(say.apply(clauses.text(
                    "Organisation.representative",
                    clauses.contact(representative.name(), representative.email(), representative.phone()))));
        }
        return sentences;
    }

    private static Block stated(PartRow row, Clauses clauses) {
        var stated = (StatedController) row.part();
        var texts = new ArrayList<String>();
        if (stated.name() != null) {
            texts.add(
                    stated.businessId() == null
                            ? clauses.text("StatedController.name", stated.name())
                            : clauses.text("Organisation.name", stated.name(), stated.businessId()));
        }
        texts.addAll(details(
                clauses, stated.street(), stated.postcode(), stated.town(), stated.email(), stated.phone(), null));
        return new Paragraph(
                texts.stream().map(text -> clauses.sentence(row, ARTICLE, text)).toList());
    }

    private static List<String> details(
            Clauses clauses, String street, String postcode, String town, String email, String phone, String site) {
        var place = String.join(" ", clauses.contact(postcode), clauses.contact(town))
                .strip();
        return List.of(
                        clauses.ifAny("Organisation.address", clauses.contact(street, place)),
                        clauses.ifAny("Organisation.email", clauses.contact(email)),
                        clauses.ifAny("Organisation.phone", clauses.contact(phone)),
                        clauses.ifAny("Organisation.site", clauses.contact(site)))
                .stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
