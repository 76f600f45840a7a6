/** Where somebody decides whether two contacts are one person. */
package fi.seloste.contact.duplicate.ui;
