package cn.fadu.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys all models, decision tables and forms as one deployment with stable resource names ({@code bpmn/x.bpmn},
 * {@code forms/y.form}): a model, its callees and its forms belong together for as long as an instance runs. When nothing
 * changed since the last start nothing is deployed.
 */
@Component
class ProcedureDeployment {

    static final String NAME = "fadu-procedures";

    private final RepositoryService repository;

    ProcedureDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    void deploy() {
        DeploymentBuilder deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(false);
        try {
            for (String pattern : List.of("bpmn/*.bpmn", "bpmn/*.dmn", "forms/*.form")) {
                add(deployment, pattern);
            }
        } catch (IOException e) {
            throw new IllegalStateException("models and forms cannot be read", e);
        }
        deployment.deploy();
    }

    private static void add(DeploymentBuilder deployment, String pattern) throws IOException {
        Resource[] resources = new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern);
        Arrays.sort(resources, Comparator.comparing(Resource::getFilename));
        String folder = pattern.substring(0, pattern.indexOf('/') + 1);
        for (Resource resource : resources) {
            try (InputStream content = resource.getInputStream()) {
                deployment.addInputStream(folder + resource.getFilename(), content);
            }
        }
    }
}
