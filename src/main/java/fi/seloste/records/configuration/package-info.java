/** The organisation's whole configuration as one JSON file, out and in again. docs/configuration-file.md describes it. */
package fi.seloste.records.configuration;
