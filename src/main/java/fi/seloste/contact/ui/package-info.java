@org.springframework.modulith.NamedInterface("ui")
package fi.seloste.contact.ui;
