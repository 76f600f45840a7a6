package fi.seloste.notice.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.seloste.common.Language;
import fi.seloste.notice.NoticeChain;
import fi.seloste.notice.NoticeChain.Chained;
import fi.seloste.notice.PublishedNotices.Pointer;
import fi.seloste.notice.PublishedNotices.Published;
import fi.seloste.notice.explained.ExplainedNotice;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Which published version a saved copy is. Only versions that the chain proves are compared with. */
@Component
class CopyCheck {

    /** Words are compared with as many versions; digests with all. */
    static final int MOST_COMPARED = 40;

    private static final long CHARACTERS = 8L * 1024 * 1024;

    enum Likeness {
        BYTES,
        WORDS,
        WITHIN,
        NONE
    }

    /** @param number of the version and its language, or 0 and null where it is none */
    record Verdict(Likeness likeness, int number, Language language) {}

    private record TextOf(UUID version, Language language) {}

    private final PublicNotices notices;
    private final ExplainedNotice explained;
    private final Cache<TextOf, List<String>> words = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((TextOf key, List<String> texts) ->
                    100 + texts.stream().mapToInt(String::length).sum())
            .build();

    CopyCheck(PublicNotices notices, ExplainedNotice explained) {
        this.notices = notices;
        this.explained = explained;
    }

    Verdict check(Pointer pointer, NoticeChain chain, SavedCopy copy) {
        var proven = chain.links().reversed().stream()
                .filter(link -> chain.proves(link.number(), pointer.inForce()))
                .filter(link -> link.number() <= pointer.inForce())
                .toList();
        var digests = copy.digests();
        for (var link : proven) {
            for (var text : link.link().texts().entrySet()) {
                if (digests.contains(text.getValue().main())) {
                    return new Verdict(Likeness.BYTES, link.number(), text.getKey());
                }
            }
        }
        var versions = proven.stream()
                .limit(MOST_COMPARED)
                .map(link -> version(pointer, link))
                .toList();
        var said = copy.words();
        var same = find(versions, Likeness.WORDS, ours -> ours.equals(said));
        return same.likeness() != Likeness.NONE ? same : find(versions, Likeness.WITHIN, ours -> said.contains(ours));
    }

    /** Whether the copy has in place of what the page adds today something else, which nobody froze. */
    boolean addsElse(Pointer pointer, Verdict verdict, SavedCopy copy) {
        var added = copy.added();
        return !added.isEmpty()
                && notices.version(pointer, verdict.number())
                        .map(version -> !SavedCopy.addedTo(explained.main(version, verdict.language()))
                                .containsAll(added))
                        .orElse(true);
    }

    private Verdict find(List<Published> versions, Likeness likeness, Predicate<String> like) {
        for (var version : versions) {
            for (var language : version.texts().keySet()) {
                if (words(version, language).stream().anyMatch(like)) {
                    return new Verdict(likeness, version.version().number(), language);
                }
            }
        }
        return new Verdict(Likeness.NONE, 0, null);
    }

    private Published version(Pointer pointer, Chained link) {
        return notices.version(pointer, link.number()).orElseThrow();
    }

    private List<String> words(Published version, Language language) {
        return words.get(
                new TextOf(version.version().id(), language),
                missing -> SavedCopy.wordsOf(explained.main(version, language)));
    }
}
