package cn.fadu.web.forms;

import cn.fadu.documents.DocumentRefused;
import cn.fadu.documents.Documents;
import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormDefinition;
import cn.fadu.forms.FormDefinition.Field;
import cn.fadu.forms.FormDefinition.Kind;
import cn.fadu.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * Takes what a page's form sent: files every upload at once and gives its id in place of it. The files are their sender's
 * and belong to no matter until an act names them.
 */
@Component
public class FormSubmissions {

    /** Names that pages send beside the fields of the form; those that begin with an underscore as well. */
    private static final Set<String> OF_THE_PAGE = Set.of("actId");
    private static final String UPLOAD = ".upload";
    private static final String REMOVE = ".remove";

    private final Documents documents;

    FormSubmissions(Documents documents) {
        this.documents = documents;
    }

    public SubmittedForm take(HttpServletRequest request, FormDefinition form, Actor actor) {
        Map<String, List<String>> input = texts(request);
        boolean redraw = request.getParameter(FormView.ADD_ROW) != null || request.getParameter(FormView.DROP_ROW) != null;
        List<FieldProblem> problems = new ArrayList<>();
        for (Field field : form.fields()) {
            if (field.kind() == Kind.FILE) {
                input.getOrDefault(field.key() + REMOVE, List.of()).forEach(input.getOrDefault(field.key(),
                        new ArrayList<>())::remove);
                input.remove(field.key() + REMOVE);
                file(request, field, actor, input, problems);
            }
        }
        drop(request.getParameter(FormView.DROP_ROW), input);
        String added = request.getParameter(FormView.ADD_ROW);
        if (added != null) {
            input.put(FormView.ADD_ROW, List.of(added));
        }
        return new SubmittedForm(input, problems, redraw);
    }

    private static Map<String, List<String>> texts(HttpServletRequest request) {
        Map<String, List<String>> input = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_") && !OF_THE_PAGE.contains(name) && !name.endsWith(UPLOAD)) {
                input.put(name, new ArrayList<>(List.of(values)));
            }
        });
        return input;
    }

    private void file(HttpServletRequest request, Field field, Actor actor, Map<String, List<String>> input,
                      List<FieldProblem> problems) {
        if (!(request instanceof MultipartHttpServletRequest multipart)) {
            return;
        }
        for (MultipartFile upload : multipart.getFiles(field.key() + UPLOAD)) {
            if (upload.getOriginalFilename() == null || upload.getOriginalFilename().isEmpty()) {
                continue;
            }
            try (InputStream content = upload.getInputStream()) {
                String id = documents.file(content, upload.getOriginalFilename(), actor, null, actor.organ()).id()
                        .toString();
                if (field.multiple()) {
                    input.computeIfAbsent(field.key(), k -> new ArrayList<>()).add(id);
                } else {
                    input.put(field.key(), new ArrayList<>(List.of(id)));
                }
            } catch (DocumentRefused refused) {
                problems.add(problem(field, refused));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static FieldProblem problem(Field field, DocumentRefused refused) {
        return FieldProblem.of(field.key(), refused.messageKey(), refused.name());
    }

    /** {@code place} is {@code list:index}. */
    private static void drop(String place, Map<String, List<String>> input) {
        if (place != null && place.matches("[A-Za-z][A-Za-z0-9]*:[0-9]{1,3}")) {
            String row = place.replace(":", "[") + "].";
            input.keySet().removeIf(name -> name.startsWith(row));
        }
    }
}
