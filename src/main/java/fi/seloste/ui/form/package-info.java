/** Forms that are generated from records: one form for adding and for editing. */
@org.springframework.modulith.NamedInterface("form")
package fi.seloste.ui.form;
