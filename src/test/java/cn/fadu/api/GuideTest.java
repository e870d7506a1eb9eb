package cn.fadu.api;

import static cn.fadu.archive.OutsideJudges.bash;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.testing.FaduTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What docs/api.md tells a stranger to do is done, with bash and curl. */
@FaduTest
class GuideTest {

    private static final Pattern EXAMPLE = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);

    @LocalServerPort
    private int port;
    @TempDir
    private Path directory;

    @Test
    void every_example_works_as_it_stands() throws Exception {
        String guide = Files.readString(Path.of("docs", "api.md"));
        List<String> examples = EXAMPLE.matcher(guide).results().map(MatchResult::group)
                .map(e -> e.substring("```bash\n".length(), e.length() - "```".length())).toList();
        String script = "set -euo pipefail\n" + examples.stream().collect(Collectors.joining("\n"))
                .replace("http://localhost:8080", "http://localhost:" + port);
        assertThat(bash(directory, script).lines()).containsExactly("Official of the undertaking unit", "opened: Confirm the scope", "the same answer",
                "\"key\":\"outcome\"", "opened: Determine the procedures owed", "the file as it was", "the digest of the file",
                "userTask_confirmScope", "urn:fadu:problem:invalid-values", "/values/title");
    }
}
