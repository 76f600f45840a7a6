package fi.seloste.contact.file;

import java.util.List;

/**
 * An A4 sheet of labels as its maker describes it, in millimetres.
 *
 * @param name    what stands on the packet, and what others call the same sheet
 * @param left    from the edge of the sheet to the first label
 * @param top     from the edge of the sheet to the first label
 * @param between from a label to its neighbour in the row; rows follow each other without a gap
 */
public record LabelSheet(
        String name, int columns, int rows, double width, double height, double left, double top, double between) {

    public static final List<LabelSheet> COMMON = List.of(
            new LabelSheet("Avery L7160", 3, 7, 63.5, 38.1, 7.25, 15.15, 2.5),
            new LabelSheet("Avery L7163", 2, 7, 99.1, 38.1, 4.65, 15.15, 2.5),
            new LabelSheet("Avery L7159", 3, 8, 63.5, 33.9, 7.25, 12.9, 2.5),
            new LabelSheet("Avery Zweckform 3474, Herma 70 × 37", 3, 8, 70, 37, 0, 0.5, 0));

    public int labels() {
        return columns * rows;
    }
}
