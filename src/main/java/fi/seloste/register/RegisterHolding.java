package fi.seloste.register;

import fi.seloste.common.Archive;
import fi.seloste.common.Holding;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class RegisterHolding implements Holding {

    private final Registers registers;
    private final OwnClauses clauses;
    private final RegisterRepository repository;

    RegisterHolding(Registers registers, OwnClauses clauses, RegisterRepository repository) {
        this.registers = registers;
        this.clauses = clauses;
        this.repository = repository;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<String> tables() {
        return List.of("part_reference", "register_part", "register", "own_clause");
    }

    @Override
    public Map<String, Long> figures() {
        return Map.of("registers", repository.count());
    }

    @Override
    public void writeTo(Archive archive) {
        archive.json("registers.json", registers.all());
        archive.json("own-clauses.json", clauses.all());
    }
}
