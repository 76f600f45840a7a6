package fi.seloste.records;

import fi.seloste.common.Archive;
import fi.seloste.common.Holding;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class RecordsHolding implements Holding {

    private final ClientWorks works;

    RecordsHolding(ClientWorks works) {
        this.works = works;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public List<String> tables() {
        return List.of("client_work_use", "client_work");
    }

    @Override
    public void writeTo(Archive archive) {
        archive.json("client-work.json", works.all());
    }
}
