import client.ApiClient;
import client.api.ActsApi;
import client.api.DocumentsApi;
import client.api.MattersApi;
import client.api.TasksApi;
import client.model.ActCall;
import client.model.ActDone;
import client.model.EntryPage;
import client.model.StartCall;
import client.model.Work;
import cn.fadu.api.Client;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The calls of a foreign program, by the client that a generator made of the description; compiled with it. */
public final class GeneratedClient implements Client {

    private static final String LANGUAGE = "en";

    private final String address;
    private final UnaryOperator<String> tokens;

    /** {@code tokens} gives each person's. */
    public GeneratedClient(String address, UnaryOperator<String> tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    @Override
    public Done apply(String login, String actId, Map<String, Object> values) {
        return done(new MattersApi(as(login)).applyForStart(new StartCall().values(values), UUID.fromString(actId), LANGUAGE));
    }

    @Override
    public List<Map<String, Object>> formsOfTask(String login, String task) {
        return forms(new TasksApi(as(login)).getTask(UUID.fromString(task), LANGUAGE));
    }

    @Override
    public Done complete(String login, String task, String actId, Map<String, Object> values) {
        return done(new TasksApi(as(login)).completeTask(UUID.fromString(task), new ActCall().values(values), UUID.fromString(actId), LANGUAGE));
    }

    @Override
    public List<Map<String, Object>> formsOfAct(String login, String matter, String act) {
        return forms(new ActsApi(as(login)).getAct(UUID.fromString(matter), act));
    }

    @Override
    public Done act(String login, String matter, String act, String actId, Map<String, Object> values) {
        return done(new ActsApi(as(login)).performAct(UUID.fromString(matter), act, new ActCall().values(values), UUID.fromString(actId),
                LANGUAGE));
    }

    @Override
    public String upload(String login, String name, byte[] content) {
        try {
            Path file = Files.write(Files.createTempDirectory("fadu-client").resolve(name), content);
            return new DocumentsApi(as(login)).uploadDocument(file.toFile(), LANGUAGE).getId().toString();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public int entries(String login, String matter) {
        MattersApi matters = new MattersApi(as(login));
        int read = 0;
        EntryPage page;
        do {
            page = matters.readRecord(UUID.fromString(matter), (long) read, 10);
            read += page.getItems().size();
        } while (page.getNext() != null);
        return read;
    }

    private static Done done(ActDone done) {
        return new Done(done.getMatter().toString(), done.getEntry() == null ? done.getPiece() : done.getEntry());
    }

    private static List<Map<String, Object>> forms(Work work) {
        return Stream.of(work.getForm(), work.getPaperForm()).filter(form -> form != null && !form.isEmpty()).toList();
    }

    private ApiClient as(String login) {
        ApiClient client = new ApiClient().setBasePath(address);
        client.setBearerToken(tokens.apply(login));
        return client;
    }
}
