package fi.seloste.notice;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface NoticeRegisterRepository extends JpaRepository<NoticeRegister, UUID> {

    List<NoticeRegister> findByNoticeIdOrderByPosition(UUID noticeId);

    List<NoticeRegister> findByRegisterId(UUID registerId);
}
