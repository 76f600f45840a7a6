package fi.seloste.contact;

interface ServiceContactRepository extends OfContactRepository<ServiceContactEntity> {}
