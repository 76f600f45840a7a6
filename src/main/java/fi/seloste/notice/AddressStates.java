package fi.seloste.notice;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AddressStates extends Repository<AddressState, String> {

    @Query("select new fi.seloste.notice.StateOfAddress(a.slug, a.state) from AddressState a")
    List<StateOfAddress> findStates();
}
