package fi.seloste.register;

import fi.seloste.common.Archive;
import fi.seloste.common.Holding;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class RegisterHolding implements Holding {

    private final Registers registers;
    private final OwnClauses clauses;

    RegisterHolding(Registers registers, OwnClauses clauses) {
        this.registers = registers;
        this.clauses = clauses;
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
    public void writeTo(Archive archive) {
        archive.json("registers.json", registers.all());
        archive.json("own-clauses.json", clauses.all());
    }
}
