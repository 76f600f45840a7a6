package fi.seloste.register;

/**
 * What changing or removing a field does to what is kept of people.
 *
 * @param held   how many people have a value in it
 * @param erased how many of these lose it
 * @param isLast whether its group of data has no other field: the notice goes on stating the group
 */
public record FieldEffect(long held, long erased, boolean isLast) {}
