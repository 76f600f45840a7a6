package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Paragraph;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.RequestHandling;
import fi.seloste.register.RequestHandling.Form;
import fi.seloste.register.RequestHandling.IdentityCheck;
import java.util.List;
import java.util.stream.Stream;

/** How rights are used, and how requests are answered (Art. 12). */
final class RequestsSection implements SectionProjection {

    @Override
    public List<Block> ofRegister(RegisterConfiguration register, Clauses clauses) {
        return register.rows(RequestHandling.class)
                .map(row -> paragraph(row, register, clauses))
                .toList();
    }

    private static Block paragraph(PartRow row, RegisterConfiguration register, Clauses clauses) {
        var handling = (RequestHandling) row.part();
        return new Paragraph(Stream.of(
                        where(handling, register, clauses),
                        form(handling, clauses),
                        clauses.ifAny("RequestHandling.contents", clauses.list(handling.contents())),
                        handling.maySpecify() ? clauses.text("RequestHandling.maySpecify") : "",
                        handling.identity() == IdentityCheck.NONE
                                ? ""
                                : clauses.text("RequestHandling.identity."
                                        + handling.identity().name()),
                        handling.time() == null
                                ? ""
                                : clauses.text("RequestHandling.time."
                                        + handling.time().name()),
                        handling.refusalReasoned() ? clauses.text("RequestHandling.refusalReasoned") : "",
                        handling.correctionTold() ? clauses.text("RequestHandling.correctionTold") : "")
                .filter(text -> !text.isEmpty())
                .map(text -> clauses.sentence(row, article(handling), text))
                .toList());
    }

    private static String where(RequestHandling handling, RegisterConfiguration register, Clauses clauses) {
        var channels = String.join(
                "; ",
                handling.channels().stream()
                        .map(channel -> new ChannelWords(handling, register, clauses).of(channel))
                        .toList());
        if (handling.right() == null) {
            return clauses.ifAny("RequestHandling.channels", channels);
        }
        var about = clauses.text("RequestHandling.about." + handling.right().name());
        return channels.isEmpty() ? about + "." : clauses.text("RequestHandling.channelsFor", about, channels);
    }

    private static String form(RequestHandling handling, Clauses clauses) {
        return handling.form() == Form.FREE && handling.channels().isEmpty()
                ? ""
                : clauses.text("RequestHandling.form." + handling.form().name());
    }

    private static String article(RequestHandling handling) {
        return handling.right() == null ? "12(2)" : handling.right().article();
    }

    /** A place to send a request to, with its address. */
    private record ChannelWords(RequestHandling handling, RegisterConfiguration register, Clauses clauses) {

        String of(RequestHandling.Channel channel) {
            var address = address(channel);
            var key = "RequestHandling.channel." + channel.name();
            return address.isEmpty() ? clauses.text(key) : clauses.text(key) + " (" + address + ")";
        }

        private String address(RequestHandling.Channel channel) {
            var controller = clauses.notice().controller();
            var contact = register.details();
            return switch (channel) {
                case CONTACT_POINT, REGISTER_KEEPER ->
                    clauses.contact(clauses.own(contact.contactName()), contact.contactEmail(), contact.contactPhone());
                case EMAIL ->
                    handling.stated() == null
                            ? clauses.contact(controller.email())
                            : clauses.contact(handling.stated());
                case PHONE -> clauses.contact(controller.phone());
                case POST ->
                    clauses.contact(
                            controller.name(),
                            controller.street(),
                            (clauses.contact(controller.postcode()) + " " + clauses.contact(controller.town()))
                                    .strip());
                case CUSTOMER_SERVICE -> "";
            };
        }
    }
}
