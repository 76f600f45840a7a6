package fi.seloste.contact;

import java.util.UUID;

interface ConsentRepository extends OfContactRepository<ConsentEntity> {

    long countByPurposeId(UUID purposeId);
}
