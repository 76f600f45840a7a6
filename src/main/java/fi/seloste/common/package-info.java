/** What every module stands on: the current tenant, languages and texts in several of them, the clock. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package fi.seloste.common;
