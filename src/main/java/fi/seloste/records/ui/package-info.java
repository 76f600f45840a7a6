/** The views of the record and of the configuration's file. */
@org.springframework.modulith.NamedInterface("ui")
package fi.seloste.records.ui;
