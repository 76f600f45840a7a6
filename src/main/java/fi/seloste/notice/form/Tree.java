package fi.seloste.notice.form;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Objects of a JSON document, in the order in which they are written. */
final class Tree {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Tree() {}

    static byte[] write(Object tree) {
        return MAPPER.writeValueAsBytes(tree);
    }

    /** Names and values in turns; what is null is left out. */
    static Map<String, Object> of(Object... namesAndValues) {
        var tree = new LinkedHashMap<String, Object>();
        for (var at = 0; at < namesAndValues.length; at += 2) {
            if (namesAndValues[at + 1] != null) {
                tree.put((String) namesAndValues[at], namesAndValues[at + 1]);
            }
        }
        return tree;
    }
}
