@org.springframework.modulith.NamedInterface("ui")
package fi.seloste.processor.ui;
