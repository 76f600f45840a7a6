/** May we contact this person for this? */
package fi.seloste.contact.permission;
