package fi.seloste.browser;

import static fi.seloste.browser.PseudoLanguage.BEGIN;
import static fi.seloste.browser.PseudoLanguage.END;

import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what a page says to people in words that come neither from the bundles nor from what is known to be data. */
final class UntranslatedTexts {

    /**
     * Texts that are rendered, and what is said of elements that are, the shadow trees of components included. A published
     * version says what it said on its day, in the language that it has, and is passed over; so is a sentence in which
     * changes are marked, whose words are cut to pieces, and a command to be typed. A name in a picture is one, however many
     * lines it takes.
     */
    private static final String SAID = """
            () => {
              const said = ['title: ' + document.title];
              const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'placeholder', 'title', 'alt'];
              const skipped = ['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT'];
              const isRendered = node => {
                const range = document.createRange();
                range.selectNodeContents(node);
                return range.getClientRects().length > 0
                    && getComputedStyle(node.parentElement ?? node.getRootNode().host).visibility === 'visible';
              };
              const walk = node => {
                if (node.nodeType === Node.TEXT_NODE) {
                  if (node.data.trim() && isRendered(node)) said.push('text: ' + node.data.trim());
                  return;
                }
                if (skipped.includes(node.nodeName) || node.closest?.('main[lang], [translate=no]')) return;
                if (node.matches?.(':has(> ins, > del)')) return;
                if (node.matches?.('g:has(> text.name)')) {
                  const lines = [...node.querySelectorAll(':scope > text.name')].map(line => line.textContent);
                  said.push('text: ' + lines.reduce((name, line) => name + (name.endsWith('-') ? '' : ' ') + line));
                  node.querySelectorAll(':scope > text:not(.name)').forEach(walk);
                  return;
                }
                if (node.nodeType === Node.ELEMENT_NODE && node.checkVisibility({visibilityProperty: true})) {
                  for (const name of spoken) {
                    const value = node.getAttribute(name);
                    if (value?.trim()) said.push(name + ': ' + value.trim());
                  }
                }
                if (node.shadowRoot) walk(node.shadowRoot);
                node.childNodes.forEach(walk);
              };
              walk(document.body);
              return [...new Set(said)];
            }""";

    /** The innermost of what is marked, or the beginning of it where a text is cut: taken away until none is left. */
    private static final Pattern MARKED = Pattern.compile(BEGIN + "[^" + BEGIN + END + "]*(" + END + "|$)");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;:–—·()/→]\\s*|\\s+-\\s+|\\.(\\s+|$)|\\s*\\d+\\s*");
    private static final Pattern ADDRESS = Pattern.compile("(?<!\\S)(https?://|/)\\S+|[\\w.+-]+@[\\w.-]+|[0-9a-f]{64}");

    private final Set<String> known;
    private final List<String> punctuated;

    /** @param known texts that are data, each as a whole */
    UntranslatedTexts(Set<String> known) {
        this.known = known.stream().map(text -> text.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        punctuated = known.stream()
                .filter(text ->
                        BETWEEN.matcher(text).find() && WORD.matcher(text).find())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<String> in(Page page) {
        return ((List<String>) page.evaluate(SAID))
                .stream().filter(this::isUntranslated).toList();
    }

    private boolean isUntranslated(String said) {
        var words = said.substring(said.indexOf(": ") + 2);
        for (var before = ""; !before.equals(words); ) {
            before = words;
            words = MARKED.matcher(words).replaceAll("\n");
        }
        return words.lines().anyMatch(part -> !isData(part.strip()));
    }

    private boolean isData(String part) {
        if (isKnown(part)) {
            return true;
        }
        var bare = ADDRESS.matcher(part).replaceAll("").strip();
        for (var text : punctuated) {
            bare = bare.replace(text, "");
        }
        return isKnown(bare) || BETWEEN.splitAsStream(bare).allMatch(this::isKnown);
    }

    /** As a whole, begun with a capital where it begins a sentence, or cut short where there was no room for more. */
    private boolean isKnown(String text) {
        var said = text.strip().toLowerCase(Locale.ROOT);
        return !WORD.matcher(said).find()
                || known.contains(said)
                || said.endsWith("…")
                        && known.stream().anyMatch(each -> each.startsWith(said.substring(0, said.length() - 1)));
    }
}
