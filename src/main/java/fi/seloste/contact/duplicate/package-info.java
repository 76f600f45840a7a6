/** People who were added twice: found, told apart, or brought together so that nothing is lost, and apart again. */
package fi.seloste.contact.duplicate;
