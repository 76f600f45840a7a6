package fi.seloste.tenant.ui;

import fi.seloste.ui.form.Choices;

/** The supervisory authorities to choose from; given by the module that knows the law's data. */
public interface AuthorityChoices extends Choices {}
