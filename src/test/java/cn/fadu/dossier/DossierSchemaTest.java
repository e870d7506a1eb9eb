package cn.fadu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.matter.Dossiers;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Walk;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An exported dossier is described by the schema that is published with it. */
@FaduTest
class DossierSchemaTest {

    @Autowired
    private Walk walk;
    @Autowired
    private Dossiers dossiers;

    @Test
    void the_dossier_of_a_decided_matter_fits_its_schema_and_another_object_does_not() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(DossierSchema.json(), StandardCharsets.UTF_8), InputFormat.JSON);
        MatterId matter = walk.decided("undertaker", "案卷格式");
        String dossier = new String(FactJson.write(dossiers.fold(matter)), StandardCharsets.UTF_8);

        assertThat(schema.validate(dossier, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(dossier.replace("\"drafts\":[", "\"draughts\":["), InputFormat.JSON)).isNotEmpty();
        assertThat(schema.validate(dossier.replace("\"organ\":\"demo-city\"", "\"organ\":7"), InputFormat.JSON)).isNotEmpty();
    }
}
