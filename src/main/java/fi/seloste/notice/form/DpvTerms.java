package fi.seloste.notice.form;

import fi.seloste.common.Wording;
import fi.seloste.register.DataCategory.Origin;
import fi.seloste.register.Right;
import fi.seloste.register.SpecialCategory;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** Terms of the Data Privacy Vocabulary 2.3, of its personal data (pd) and of the regulation (eu-gdpr). */
final class DpvTerms {

    /** Where the terms of each prefix live. */
    static final Map<String, Object> CONTEXT = Tree.of(
            "dpv", "https://w3id.org/dpv#",
            "pd", "https://w3id.org/dpv/pd#",
            "eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#",
            "dct", "http://purl.org/dc/terms/",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private static final Properties ENTRIES = load();

    private DpvTerms() {}

    /** What an entry of a catalogue is; the class itself for own words and for entries that have no nearer term. */
    static String of(String catalogue, Wording wording, String otherwise) {
        return wording == null || wording.hasOwnWords() || wording.entry() == null
                ? otherwise
                : ENTRIES.getProperty(catalogue + "." + wording.entry(), otherwise);
    }

    /** "46(2)(c)" is {@code eu-gdpr:A46-2-c}; the vocabulary says adequacy and the last exception more exactly. */
    static String transfer(String article) {
        return switch (article) {
            case "45" -> "eu-gdpr:A45-3";
            case "49(1)" -> "eu-gdpr:A49-2";
            default -> "eu-gdpr:A" + article.replaceAll("[()]+", "-").replaceAll("-$", "");
        };
    }

    static String right(Right right) {
        return switch (right) {
            case OBJECTION, MARKETING_OBJECTION -> "eu-gdpr:A21";
            case WITHDRAWAL -> "eu-gdpr:A7-3";
            default -> "eu-gdpr:A" + right.article();
        };
    }

    static String origin(Origin origin) {
        return switch (origin) {
            case PERSON -> "dpv:ProvidedPersonalData";
            case ELSEWHERE, BOTH -> "dpv:CollectedPersonalData";
            case USE -> "dpv:ObservedPersonalData";
            case OUR_WORK -> "dpv:GeneratedPersonalData";
        };
    }

    /** What data are besides their category, where the law protects them more. */
    static List<String> special(SpecialCategory special) {
        return switch (special) {
            case ETHNIC_ORIGIN -> List.of("dpv:SpecialCategoryPersonalData", "pd:EthnicOrigin");
            case POLITICAL_OPINIONS -> List.of("dpv:SpecialCategoryPersonalData", "pd:PoliticalOpinion");
            case BELIEFS -> List.of("dpv:SpecialCategoryPersonalData", "pd:KnowledgeBelief");
            case TRADE_UNION -> List.of("dpv:SpecialCategoryPersonalData", "pd:TradeUnionMembership");
            case GENETIC -> List.of("dpv:SpecialCategoryPersonalData", "eu-gdpr:GeneticData");
            case BIOMETRIC -> List.of("dpv:SpecialCategoryPersonalData", "eu-gdpr:BiometricData");
            case HEALTH -> List.of("dpv:SpecialCategoryPersonalData", "eu-gdpr:HealthData");
            case SEX_LIFE -> List.of("dpv:SpecialCategoryPersonalData", "pd:Sexual");
            case CRIMINAL -> List.of("dpv:SensitivePersonalData", "pd:Criminal");
            case PERSONAL_IDENTITY_CODE -> List.of("dpv:SensitivePersonalData", "pd:OfficialID");
        };
    }

    private static Properties load() {
        var entries = new Properties();
        try (var reader = new InputStreamReader(
                new ClassPathResource("notice/dpv.properties").getInputStream(), StandardCharsets.UTF_8)) {
            entries.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }
}
