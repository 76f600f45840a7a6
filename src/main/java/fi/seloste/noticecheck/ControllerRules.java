package fi.seloste.noticecheck;

import static fi.seloste.noticecheck.Finding.error;
import static fi.seloste.noticecheck.Finding.info;
import static fi.seloste.noticecheck.Finding.warning;

import fi.seloste.common.BusinessIds;
import fi.seloste.noticecheck.NoticeFacts.Register;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who is responsible, and how they are reached. */
final class ControllerRules {

    static final List<Rule> ALL = List.of(
            ControllerRules::identity,
            ControllerRules::identityInFull,
            ControllerRules::businessId,
            ControllerRules::contactPoint,
            ControllerRules::dataProtectionOfficer,
            ControllerRules::registerName);

    private static final String ARTICLE = "GDPR 13(1)(a)";

    /** The forms of enterprise by which a name is seen to be a firm's. */
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "\\b(oy|oyj|ab|abp|ky|kb|hb|ay|r\\.?y|r\\.?f|rs|sr|tmi|t:mi|osk|ltd|limited|llc|llp|plc|inc|corp|corporation"
                    + "|gmbh|oü|as|aps|trust|association|foundation|society|club|church|parish|council|university|school"
                    + "|college|charity|cooperative|union|municipality|city)\\b"
                    + "|(osuuskunta|andelslag|säätiö|stiftelsen?|yhdistys|seura|kerho|liitto|seurakunta|yhtymä|kunta|kaupunki"
                    + "|opisto|koulu|virasto|föreningen?|klubb(en)?|förbund(et)?|sällskap(et)?|församling(en)?|samfund(et)?"
                    + "|kommun|stad|skola|verket|institut(et)?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private ControllerRules() {}

    /** I01, Art. 13(1)(a): who the controller is, and a way to reach them. */
    private static Stream<Finding> identity(Checked notice) {
        var controller = notice.facts().controller();
        return isBlank(controller.name()) || hasNoContact(notice.facts())
                ? Stream.of(error("I01", ARTICLE, controller.where()))
                : Stream.of();
    }

    /** D62, Art. 13(1)(a): the firm itself, not only a person in it, with its address. */
    private static Stream<Finding> identityInFull(Checked notice) {
        var controller = notice.facts().controller();
        if (isBlank(controller.name()) || hasNoContact(notice.facts())) {
            return Stream.of();
        }
        if (isBlank(controller.businessId())
                && !LEGAL_FORM.matcher(controller.name()).find()) {
            return Stream.of(
                    error("D62", ARTICLE, controller.where(), controller.name()).as("noFirm"));
        }
        return Stream.of(
                        isBlank(controller.businessId()) ? "noBusinessId" : null,
                        isBlank(controller.street()) || isBlank(controller.postcode()) || isBlank(controller.town())
                                ? "noAddress"
                                : null)
                .filter(shape -> shape != null)
                .map(shape -> warning("D62", ARTICLE, controller.where()).as(shape));
    }

    /** D63: a business ID without its right check digit identifies nobody. */
    private static Stream<Finding> businessId(Checked notice) {
        var controller = notice.facts().controller();
        return isBlank(controller.businessId()) || BusinessIds.isValid(controller.businessId())
                ? Stream.of()
                : Stream.of(warning("D63", ARTICLE, controller.where(), controller.businessId()));
    }

    /** I02: a person or mailbox that answers questions about the register; good practice. */
    private static Stream<Finding> contactPoint(Checked notice) {
        return notice.facts().registers().stream()
                .filter(ControllerRules::hasNoContact)
                .map(register -> info("I02", "GDPR 12(2)", register.where(), register.name()));
    }

    /** I03, Art. 13(1)(b): a data protection officer who is named can be reached. */
    private static Stream<Finding> dataProtectionOfficer(Checked notice) {
        var dpo = notice.facts().dpo();
        return dpo == null || !isBlank(dpo.email()) || !isBlank(dpo.phone())
                ? Stream.of()
                : Stream.of(error("I03", "GDPR 13(1)(b)", dpo.where()));
    }

    /** I22: the name of the register, as Finnish readers are used to; good practice. */
    private static Stream<Finding> registerName(Checked notice) {
        return notice.facts().registers().stream()
                .filter(register -> register.name() == null || register.name().isEmpty())
                .map(register -> info("I22", "GDPR 12(1)", register.where()));
    }

    /** A contact person's details are the controller's, too. */
    private static boolean hasNoContact(NoticeFacts facts) {
        var controller = facts.controller();
        return Stream.of(controller.email(), controller.phone(), controller.street())
                        .allMatch(ControllerRules::isBlank)
                && facts.registers().stream().allMatch(ControllerRules::hasNoContact);
    }

    private static boolean hasNoContact(Register register) {
        var contact = register.contact();
        return contact == null || isBlank(contact.email()) && isBlank(contact.phone());
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
