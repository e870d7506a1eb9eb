package cn.fadu.api;

import java.util.List;
import java.util.Map;

/**
 * What the generated client is asked for. The class that answers is compiled with it, from
 * {@code src/test/client/GeneratedClient.java}: what is generated is not there when tests are compiled.
 */
public interface Client {

    /** An act that is on the record: the number of its entry, or of what was taken in. */
    record Done(String matter, long number) {
    }

    Done apply(String login, String actId, Map<String, Object> values);

    /** The forms of a task as form-js reads them: its own, and that of paper where there is one. */
    List<Map<String, Object>> formsOfTask(String login, String task);

    Done complete(String login, String task, String actId, Map<String, Object> values);

    List<Map<String, Object>> formsOfAct(String login, String matter, String act);

    Done act(String login, String matter, String act, String actId, Map<String, Object> values);

    /** Gives the document's id. */
    String upload(String login, String name, byte[] content);

    /** How many entries the record has, read page by page. */
    int entries(String login, String matter);
}
