@org.springframework.modulith.NamedInterface("ui")
package fi.seloste.notice.ui;
