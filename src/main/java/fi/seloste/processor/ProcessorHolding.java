package fi.seloste.processor;

import fi.seloste.common.Archive;
import fi.seloste.common.Holding;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ProcessorHolding implements Holding {

    private final Parties parties;
    private final ServiceInventory services;

    ProcessorHolding(Parties parties, ServiceInventory services) {
        this.parties = parties;
        this.services = services;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<String> tables() {
        return List.of("transfer", "service", "party");
    }

    @Override
    public void writeTo(Archive archive) {
        archive.json("parties.json", parties.all());
        archive.json("services.json", services.all());
    }
}
