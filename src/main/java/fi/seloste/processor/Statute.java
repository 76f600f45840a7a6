package fi.seloste.processor;

import java.time.LocalDate;

/**
 * An act, or a section of one, that obliges to handle or to keep data.
 *
 * @param id       what legal bases and retention rules refer to it by
 * @param number   its number in the statute book ("1336/1997")
 * @param citation the section as it is cited; null where the act as a whole is meant
 * @param keeping  how long it makes data be kept; null where it does not
 * @param source   the act or decision
 * @param toCheck  what is still to be checked, or null
 */
public record Statute(
        String id,
        String number,
        Trilingual name,
        Trilingual citation,
        Validity validity,
        Keeping keeping,
        String source,
        LocalDate checkedOn,
        String toCheck) {

    /**
     * @param duty   whether the statute demands the keeping; else it only gives a reason for it
     * @param start  what the period is counted from
     * @param amount how many units of time after that
     * @param what   what is kept, as a noun phrase
     */
    public record Keeping(boolean duty, Start start, int amount, Unit unit, Trilingual what) {

        public enum Start {
            END_OF_RELATIONSHIP,
            END_OF_CONTRACT,
            END_OF_FINANCIAL_YEAR,
            END_OF_CALENDAR_YEAR,
            /** The end of the calendar year in which the financial year ended (Accounting Act 2:10). */
            END_OF_YEAR_OF_FINANCIAL_YEAR
        }

        public enum Unit {
            DAYS,
            MONTHS,
            YEARS
        }

        public Keeping {
            Datum.require("a statute's keeping", start, unit, what);
            if (amount < 1) {
                throw new IllegalArgumentException("a statute's keeping has no length");
            }
        }
    }

    public Statute {
        Datum.require("a statute", id, number, name, validity, source, checkedOn);
    }
}
