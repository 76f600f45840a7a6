/** What a person sees of an import; others lead there by {@link ImportNavigation}. */
package fi.seloste.contact.importing.ui;
