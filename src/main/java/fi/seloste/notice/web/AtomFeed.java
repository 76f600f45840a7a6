package fi.seloste.notice.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.notice.NoticeChain;
import fi.seloste.notice.NoticeVersion;
import fi.seloste.notice.PublishedNotices.Pointer;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.stereotype.Component;

/** The newest versions of a notice as an Atom feed (RFC 4287). What keeps it keeps their checksums with it. */
@Component
class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST = 20;
    private static final long BYTES = 8L * 1024 * 1024;

    private record Feed(Pointer pointer, Language language) {}

    private final PublicNotices notices;
    private final PageFrame frame;

    private final Cache<Feed, Page> made = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((Feed key, Page page) -> page.weight())
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    AtomFeed(PublicNotices notices, PageFrame frame) {
        this.notices = notices;
        this.frame = frame;
    }

    Page of(Pointer pointer, Language language) {
        return made.get(new Feed(pointer, language), missing -> write(pointer, language));
    }

    private Page write(Pointer pointer, Language language) {
        var history = notices.history(pointer);
        var chain = history.chain();
        var versions = history.versions().stream()
                .filter(version -> chain.proves(version.number(), pointer.inForce()))
                .limit(MOST)
                .toList();
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            write(xml, pointer, versions, chain, language);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return Page.of(text.toString());
    }

    private void write(
            XMLStreamWriter xml, Pointer pointer, List<NoticeVersion> versions, NoticeChain chain, Language language)
            throws XMLStreamException {
        var address = PageFrame.whole(pointer);
        var organisation = pointer.organisation().details().name();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", language.code());
        element(xml, "id", "urn:uuid:" + pointer.notice());
        element(xml, "title", Texts.get(language, "page.feed.title", organisation));
        element(
                xml,
                "updated",
                moment(versions.isEmpty() ? Instant.EPOCH : versions.getFirst().publishedAt()));
        link(xml, "self", "application/atom+xml", address + "/feed.atom?lang=" + language.code());
        link(xml, "alternate", "text/html", address + "/versions?lang=" + language.code());
        xml.writeStartElement("author");
        element(xml, "name", organisation);
        xml.writeEndElement();
        for (var version : versions) {
            entry(xml, version, address, chain, language);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(XMLStreamWriter xml, NoticeVersion version, String address, NoticeChain chain, Language language)
            throws XMLStreamException {
        var weight = Texts.get(language, version.material() ? "page.material" : "page.minor");
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + version.id());
        element(
                xml,
                "title",
                Texts.get(language, "page.version", version.number(), frame.date(version.publishedAt(), language)));
        element(xml, "published", moment(version.publishedAt()));
        element(xml, "updated", moment(version.publishedAt()));
        link(xml, "alternate", "text/html", address + "/v/" + version.number() + "?lang=" + language.code());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", version.material() ? "material" : "minor");
        xml.writeAttribute("label", weight);
        var first = version.number() == 1;
        element(
                xml,
                "summary",
                Texts.get(
                                language,
                                "page.feed.summary",
                                first ? Texts.get(language, "page.changes.first") : weight + ".",
                                version.summary().orLatest(language),
                                chain.link(version.number()).orElseThrow().digest())
                        .replaceAll(" +", " "));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String type, String to) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", to);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(writable(text));
        xml.writeEndElement();
    }

    /** XML has no place for control characters, whatever somebody has pasted into a summary. */
    private static String writable(String text) {
        return text.codePoints()
                .filter(each -> each >= ' ' && each != 0xFFFE && each != 0xFFFF || "\t\n\r".indexOf(each) >= 0)
                .filter(each -> each < 0xD800 || each > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
