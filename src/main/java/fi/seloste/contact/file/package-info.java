/**
 * Contacts as files: tables and cards that somebody brings, and such that somebody takes along. Whatever is brought is
 * read in bounded memory, or refused with words that help.
 */
@org.springframework.modulith.NamedInterface("file")
package fi.seloste.contact.file;
