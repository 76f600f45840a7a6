@org.springframework.modulith.NamedInterface("ui")
package fi.seloste.tenant.ui;
