package cn.fadu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.shared.MatterId;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FaduTest
class DeploymentTest {

    @Autowired
    private RepositoryService repository;
    @Autowired
    private ProcedureDeployment deployment;
    @Autowired
    private Procedures procedures;

    @Test
    void models_are_deployed_once_while_nothing_changes() {
        long before = repository.createDeploymentQuery().count();
        deployment.deploy();
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void a_started_matter_waits_for_its_first_draft() {
        MatterId matter = procedures.start("undertaker", "牛羊定点屠宰管理办法");
        assertThat(procedures.open(matter)).containsExactly("userTask_registerDraft");
    }
}
