package fi.seloste.contact;

interface BoughtServiceRepository extends OfContactRepository<BoughtServiceEntity> {}
