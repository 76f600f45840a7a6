package fi.seloste.records.configuration;

import fi.seloste.processor.LawData;
import jakarta.validation.Validator;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads a file that anybody may have written: strictly, within limits, and with words for what is wrong with it. */
@Component
class FileReader {

    static final int MOST_BYTES = 1_000_000;
    private static final int MOST_ROWS = 5_000;
    private static final int DEEPEST = 30;
    static final int LONGEST_TEXT = 20_000;

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(ConfigurationFile.LONGEST_LOGO)
                            .maxNumberLength(20)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .addModule(new SimpleModule().addAbstractTypeMapping(Set.class, LinkedHashSet.class))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private final Validator validator;
    private final LawData law;

    FileReader(Validator validator, LawData law) {
        this.validator = validator;
        this.law = law;
    }

    /**
     * @throws RefusedFileException where it is no configuration, or one that could not be brought as it is
     */
    ConfigurationFile read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw refused(Problem.at("", "configuration.tooLarge", MOST_BYTES / 1000));
        }
        var file = parse(text(bytes));
        if (file.rows() > MOST_ROWS) {
            throw refused(Problem.at("", "configuration.tooMany", MOST_ROWS));
        }
        var problems = new FileCheck(file, validator, law).problems();
        if (!problems.isEmpty()) {
            throw new RefusedFileException(problems);
        }
        return file;
    }

    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused(Problem.at("", "configuration.notJson"));
        }
    }

    private static ConfigurationFile parse(String text) {
        try {
            var file = STRICT.readValue(text, ConfigurationFile.class);
            if (file == null) {
                throw refused(Problem.at("", "configuration.notJson"));
            }
            return file;
        } catch (UnrecognizedPropertyException e) {
            throw refused(
                    text.contains(ConfigurationFile.FORMAT) ? problem(e) : Problem.at("", "configuration.foreign"));
        } catch (JacksonException e) {
            throw refused(problem(e));
        }
    }

    private static Problem problem(JacksonException e) {
        var where = path(e);
        return switch (e) {
            case StreamConstraintsException _ -> Problem.at(where, "configuration.tooDeep");
            case StreamReadException broken ->
                Problem.at(
                        where, "configuration.notJson.at", broken.getLocation().getLineNr());
            case UnrecognizedPropertyException unknown ->
                Problem.at(where, "configuration.unknown", shortened(unknown.getPropertyName()));
            case InvalidTypeIdException _ -> Problem.at(where, "configuration.unknownKind");
            default -> Problem.at(where, "configuration.wrongType");
        };
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(step -> step.getPropertyName() == null
                        ? "[" + step.getIndex() + "]"
                        : "." + shortened(step.getPropertyName()))
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }

    private static RefusedFileException refused(Problem problem) {
        return new RefusedFileException(List.of(problem));
    }
}
