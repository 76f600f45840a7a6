@org.springframework.modulith.NamedInterface("ui")
package fi.seloste.register.ui;
