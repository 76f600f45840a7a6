package fi.seloste.contact;

interface BanRepository extends OfContactRepository<BanEntity> {}
