package fi.seloste.contact.file;

import java.util.List;

/**
 * A row below the header, with as many cells as the header has.
 *
 * @param number   as a spreadsheet numbers it; of cards, the how manieth it is
 * @param problems empty where the row could be read as it stands
 */
public record Row(int number, List<String> cells, List<RowProblem> problems) {

    public Row {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }
}
