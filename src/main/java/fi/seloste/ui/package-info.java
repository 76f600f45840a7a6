/**
 * The frame around every view, the pieces that views are made of, and what modules give to it: items of the header,
 * actions of a detail page, things that need attention, sources of the search.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"common", "security"})
package fi.seloste.ui;
