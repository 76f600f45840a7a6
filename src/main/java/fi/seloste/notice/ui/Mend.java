package fi.seloste.notice.ui;

import java.util.function.Supplier;

/**
 * What mends a finding with one click.
 *
 * @param label what will be done
 * @param doing does it, and gives back what undoes it
 */
record Mend(String label, Supplier<Runnable> doing) {}
