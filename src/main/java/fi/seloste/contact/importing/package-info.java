/**
 * How contacts come from files: what a file holds and where its columns go, the dry run, the import in the background,
 * and undoing it as a whole while there is time (docs/decisions/0014).
 */
@org.springframework.modulith.NamedInterface("importing")
package fi.seloste.contact.importing;
