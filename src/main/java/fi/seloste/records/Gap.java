package fi.seloste.records;

/** What the record should say and no row does. */
public enum Gap {
    NO_CONTACT(Place.ORGANISATION),
    NO_PURPOSE(Place.REGISTER),
    NO_GROUPS(Place.REGISTER),
    NO_DATA(Place.REGISTER),
    NO_RECIPIENTS(Place.REGISTER),
    /** A service takes data to a third country, and nothing that holds today carries them there. */
    NO_TRANSFER_BASIS(Place.SERVICES),
    /** The safeguards of a transfer under the second subparagraph of Art. 49(1) are documented. */
    NO_SAFEGUARDS(Place.SERVICES),
    NO_TIME_LIMIT(Place.REGISTER),
    NO_SECURITY(Place.REGISTER),
    NO_CONTROLLERS(Place.CLIENTS),
    NO_MEASURES(Place.CLIENTS);

    /** Where it is mended. */
    public enum Place {
        ORGANISATION,
        REGISTER,
        SERVICES,
        CLIENTS
    }

    private final Place place;

    Gap(Place place) {
        this.place = place;
    }

    public Place place() {
        return place;
    }
}
