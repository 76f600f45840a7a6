package fi.seloste.notice;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The {@code <main>} of a notice as it is published and frozen. The frame around it is added when it is served. */
@Component
class NoticeRenderer {

    private final ITemplateEngine templates;

    NoticeRenderer(ITemplateEngine templates) {
        this.templates = templates;
    }

    byte[] main(NoticeDocument document) {
        return templates
                .process("notice/main", new Context(document.language().locale(), Map.of("document", document)))
                .strip()
                .getBytes(StandardCharsets.UTF_8);
    }
}
