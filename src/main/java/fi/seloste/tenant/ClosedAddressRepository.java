package fi.seloste.tenant;

import org.springframework.data.repository.Repository;

interface ClosedAddressRepository extends Repository<ClosedAddress, String> {

    boolean existsBySlug(String slug);
}
