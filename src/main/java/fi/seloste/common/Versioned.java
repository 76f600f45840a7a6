package fi.seloste.common;

import java.util.UUID;

/**
 * A value as a form was shown it: which row, and the version to compare with when it is saved.
 *
 * @param <T> the record that the form edits
 */
public record Versioned<T>(UUID id, int version, T value) {}
