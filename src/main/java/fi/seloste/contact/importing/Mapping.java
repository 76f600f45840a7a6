package fi.seloste.contact.importing;

import fi.seloste.contact.Declaration;
import fi.seloste.contact.Kept;
import fi.seloste.contact.NotDeclaredException;
import fi.seloste.contact.NotDeclaredException.What;
import fi.seloste.contact.importing.ColumnPlace.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where each column of a file goes, in their order: to something that the register declares, or nowhere. There is no
 * place for anything else.
 */
public record Mapping(List<ColumnPlace> places) {

    public Mapping {
        places = List.copyOf(places);
    }

    /** What the names of the columns suggest; what they do not is left out. */
    public static Mapping proposed(List<String> header, Declaration declaration) {
        var words = new ColumnWords(declaration);
        var taken = new HashSet<ColumnPlace>();
        var places = new ArrayList<ColumnPlace>();
        for (var column : header) {
            places.add(words.places(column)
                    .filter(place -> words.takesSeveral(place) || !taken.contains(place))
                    .findFirst()
                    .orElse(ColumnPlace.LEFT_OUT));
            taken.add(places.getLast());
        }
        if (taken.contains(ColumnPlace.of(Kind.NAME))) {
            places.replaceAll(place -> isPartOfName(place) ? ColumnPlace.LEFT_OUT : place);
        }
        return new Mapping(places);
    }

    private static boolean isPartOfName(ColumnPlace place) {
        return place.kind() == Kind.GIVEN_NAME || place.kind() == Kind.FAMILY_NAME;
    }

    /** The columns, counted from nought, of which nothing is stored. */
    public List<Integer> leftOut() {
        return IntStream.range(0, places.size())
                .filter(column -> places.get(column).kind() == Kind.LEFT_OUT)
                .boxed()
                .toList();
    }

    public boolean hasName() {
        return places.stream().anyMatch(place -> place.kind() == Kind.NAME || isPartOfName(place));
    }

    /**
     * @throws NotDeclaredException where the register does not declare what a column is to go to
     */
    void require(Declaration declaration) {
        for (var place : places) {
            switch (place.kind()) {
                case FIELD -> {
                    if (!declaration.fields().containsKey(place.field())) {
                        throw new NotDeclaredException(What.FIELD, place.field());
                    }
                }
                case ORGANISATION -> require(declaration, Kept.ORGANISATION);
                case KEYWORDS -> require(declaration, Kept.KEYWORDS);
                case NAME, GIVEN_NAME, FAMILY_NAME -> require(declaration, Kept.NAME);
                case LEFT_OUT, BAN -> {}
            }
        }
    }

    private static void require(Declaration declaration, Kept kept) {
        if (!declaration.declares(kept)) {
            throw new NotDeclaredException(What.of(kept), null);
        }
    }
}
