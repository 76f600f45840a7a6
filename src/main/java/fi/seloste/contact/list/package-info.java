/** Whom do we know, of whom this is so? Finding, ordering and choosing contacts, and changing many at once. */
package fi.seloste.contact.list;
