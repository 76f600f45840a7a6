/** Taking contacts along: the declared fields only, and nobody for contacting who may not be contacted. */
package fi.seloste.contact.export;
