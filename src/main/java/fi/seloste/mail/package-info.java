/** Letters by e-mail, where the installation has an SMTP server. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"common", "installation"})
package fi.seloste.mail;
