package fi.seloste.notice;

import static fi.seloste.notice.NoticeFactsOf.where;

import fi.seloste.noticecheck.NoticeFacts.Authority;
import fi.seloste.noticecheck.NoticeFacts.Narrowing;
import fi.seloste.noticecheck.NoticeFacts.Request;
import fi.seloste.noticecheck.NoticeFacts.RightFact;
import fi.seloste.noticecheck.StatedRight;
import fi.seloste.noticecheck.Where;
import fi.seloste.processor.LawData;
import fi.seloste.register.PartRow;
import fi.seloste.register.RequestHandling;
import fi.seloste.register.Right;
import fi.seloste.register.RightStatement;
import fi.seloste.register.RightStatement.Limit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a notice states of rights, of the authority, and of how rights are used. */
record RightFacts(NoticeConfiguration notice, LawData law) {

    /** The address that old notices print for the authority: of a site that was replaced. */
    static final String FORMER_ADDRESS = "www.tietosuoja.fi/fi/index/yhteystiedot.html";

    /** Rights that the notice tells of: those that registers state, and those that rows give. */
    List<RightFact> rights() {
        return Arrays.stream(Right.values()).flatMap(this::facts).toList();
    }

    private Stream<RightFact> facts(Right right) {
        var stated = statements(right).map(RightFacts::stated).toList();
        if (!stated.isEmpty()) {
            return stated.stream();
        }
        var given = new GivenRights(notice).givenBy(right);
        return given.isEmpty()
                ? GivenRights.registerGiving(right, notice).stream().map(register -> told(right, Where.row(register)))
                : given.stream().map(row -> told(right, where(row)));
    }

    private static RightFact told(Right right, Where where) {
        return new RightFact(name(right), Narrowing.NONE, where);
    }

    /** The complaint is always told of, with the organisation's authority, unless an old notice says it otherwise. */
    Authority authority() {
        var limited = statements(Right.COMPLAINT)
                .filter(row -> limit(row) == Limit.AUTHORITY_NOT_NAMED || limit(row) == Limit.AUTHORITY_OLD_ADDRESS)
                .findFirst();
        if (limited.isPresent()) {
            var named = limit(limited.get()) != Limit.AUTHORITY_NOT_NAMED;
            return new Authority(named, named ? FORMER_ADDRESS : null, where(limited.get()));
        }
        return law.authority(notice.controller().authority())
                .map(authority -> new Authority(true, authority.email(), Where.row(notice.organisation())))
                .orElse(null);
    }

    List<Request> requests() {
        return notice.registers().stream()
                .flatMap(register -> register.rows(RequestHandling.class))
                .map(RightFacts::request)
                .toList();
    }

    private static Request request(PartRow row) {
        var handling = (RequestHandling) row.part();
        var form =
                switch (handling.form()) {
                    case FREE, WRITING_ASKED -> Request.Form.FREE;
                    case WRITING_DEMANDED -> Request.Form.WRITING_DEMANDED;
                    case SIGNATURE_DEMANDED -> Request.Form.SIGNATURE_DEMANDED;
                };
        return new Request(
                form,
                Stream.ofNullable(handling.stated()).toList(),
                handling.contents().contains(RequestHandling.Content.GROUNDS),
                where(row));
    }

    private Stream<PartRow> statements(Right right) {
        return notice.registers().stream()
                .flatMap(register -> register.rows(RightStatement.class))
                .filter(row -> ((RightStatement) row.part()).right() == right);
    }

    private static RightFact stated(PartRow row) {
        return new RightFact(
                name(((RightStatement) row.part()).right()),
                Optional.ofNullable(limit(row)).map(RightFacts::narrowing).orElse(Narrowing.NONE),
                where(row));
    }

    private static Narrowing narrowing(Limit limit) {
        return switch (limit) {
            case ONLY_IF_UNLAWFUL -> Narrowing.ONLY_IF_UNLAWFUL;
            case ONLY_IF_SOLE_BASIS -> Narrowing.ONLY_IF_SOLE_BASIS;
            case ONLY_REFUSED_CORRECTION -> Narrowing.ONLY_REFUSALS;
            case STATUTORY_DUTY, AUTHORITY_NOT_NAMED, AUTHORITY_OLD_ADDRESS -> Narrowing.NONE;
        };
    }

    private static Limit limit(PartRow row) {
        return ((RightStatement) row.part()).limit();
    }

    private static StatedRight name(Right right) {
        return StatedRight.valueOf(right.name());
    }
}
