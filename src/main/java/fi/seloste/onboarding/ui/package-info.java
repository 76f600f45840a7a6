@org.springframework.modulith.NamedInterface("ui")
package fi.seloste.onboarding.ui;
