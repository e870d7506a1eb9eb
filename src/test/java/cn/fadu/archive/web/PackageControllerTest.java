package cn.fadu.archive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.fadu.dossier.DossierSchema;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Walk;
import cn.fadu.verifier.PackageCheck;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The package is for whoever may take it away, the public copy for every reader, by an address that says which one it is. */
@FaduTest
class PackageControllerTest {

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @TempDir
    private Path directory;
    private MatterId matter;

    @BeforeEach
    void a_matter() {
        matter = procedures.start("undertaker", "接口证据包");
    }

    @Test
    void the_auditor_downloads_a_package_that_is_right_and_again_by_the_address_it_names() throws Exception {
        MvcTestResult answer = ask("auditor", path());
        assertThat(answer).hasStatusOk().hasContentType("application/zip");
        byte[] zip = answer.getResponse().getContentAsByteArray();
        assertThat(PackageCheck.run(Files.write(directory.resolve("package.zip"), zip), List.of(), null).broken()).isNull();
        String same = answer.getResponse().getHeader("Content-Location");
        assertThat(same).contains("position=5", "size=", "copy=full");
        assertThat(ask("undertaker", same).getResponse().getContentAsByteArray()).isEqualTo(zip);
    }

    @Test
    void who_may_not_read_the_matter_gets_no_package_and_is_not_told_that_there_is_one() {
        assertProblem(ask("undertaker2", path()), HttpStatus.NOT_FOUND);
        assertProblem(ask("auditor", "/api/v1/matters/" + java.util.UUID.randomUUID() + "/package"), HttpStatus.NOT_FOUND);
        assertProblem(ask("secadmin", path()), HttpStatus.FORBIDDEN);
        assertProblem(mvc.perform(get(path())), HttpStatus.UNAUTHORIZED);
    }

    @Test
    void who_had_work_on_the_matter_takes_the_public_copy_and_no_names_of_the_public() {
        MatterId reviewed = procedures.start("undertaker", "送审的证据包", "participation=NOT_DISCLOSED", "notDisclosedBasis=依法不予公开");
        walk.draft("undertaker", reviewed, "草案");
        walk.submitted("undertaker", reviewed);
        String path = "/api/v1/matters/" + reviewed + "/package";
        assertProblem(ask("reviewer", path), HttpStatus.FORBIDDEN);
        assertThat(ask("reviewer", path + "?copy=public")).hasStatusOk();
        assertThat(ask("office", path)).hasStatusOk();
        assertThat(ask("reviewer", "/matters/" + reviewed + "?tab=dossier")).bodyText().contains(path + "?copy=public")
                .doesNotContain(path + "\"");
        assertThat(ask("undertaker", "/matters/" + reviewed + "?tab=dossier")).bodyText().contains(path + "\"");
    }

    @Test
    void the_schema_of_dossiers_is_published_to_everybody() {
        assertThat(mvc.perform(get("/api/v1/schemas/dossier"))).hasStatusOk().bodyText()
                .isEqualTo(new String(DossierSchema.json(), StandardCharsets.UTF_8));
    }

    @Test
    void a_package_that_cannot_be_is_refused_with_the_reason() {
        assertProblem(ask("auditor", path() + "?position=99"), HttpStatus.NOT_FOUND);
        assertProblem(ask("auditor", path() + "?position=0"), HttpStatus.NOT_FOUND);
        assertProblem(ask("auditor", path() + "?size=999999999"), HttpStatus.NOT_FOUND);
        assertProblem(ask("auditor", path() + "?position=x"), HttpStatus.BAD_REQUEST);
        assertProblem(ask("auditor", path() + "?copy=half"), HttpStatus.BAD_REQUEST);
        assertProblem(ask("auditor", "/api/v1/matters/x/package"), HttpStatus.NOT_FOUND);
    }

    private String path() {
        return "/api/v1/matters/" + matter + "/package";
    }

    private MvcTestResult ask(String account, String address) {
        return mvc.perform(get(java.net.URI.create(address)).with(SignedInAs.person(account)));
    }

    private static void assertProblem(MvcTestResult answer, HttpStatus status) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
