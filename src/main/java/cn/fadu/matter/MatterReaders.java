package cn.fadu.matter;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.UnitId;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which units may read a matter; a unit that could once read it always can. */
@Component
public class MatterReaders {

    private final JdbcTemplate jdbc;

    MatterReaders(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets units read the matter from now on, in the present transaction. */
    public void letRead(MatterId matter, OrganId organ, List<UnitId> units) {
        for (UnitId unit : units) {
            jdbc.update("INSERT INTO matter_unit (matter_id, organ, unit) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    matter.value(), organ.value(), unit.value());
        }
    }
}
