package fi.seloste.tenant;

/** Where whoever has just created an organisation goes on. */
@FunctionalInterface
public interface FirstPlace {

    String address(Organisation created);
}
