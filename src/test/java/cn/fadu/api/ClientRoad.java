package cn.fadu.api;

import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.shared.ActId;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.Procedures;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The way of the generated client. */
final class ClientRoad implements Procedures.Road {

    private final Client client;
    private int acts;

    ClientRoad(Client client) {
        this.client = client;
    }

    /** How many acts went this way. */
    int acts() {
        return acts;
    }

    @Override
    public MatterId apply(String account, ActId act, Map<String, List<String>> form) {
        acts++;
        Map<String, Object> values = new LinkedHashMap<>();
        form.forEach((key, given) -> values.put(key, given.get(0)));
        return MatterId.of(client.apply(account, act.toString(), values).matter());
    }

    @Override
    public ActResult perform(ActRequest request) {
        acts++;
        String login = request.actor().person().value();
        String act = request.id().toString();
        Client.Done done;
        if (request.task() == null) {
            String matter = request.matter().toString();
            done = client.act(login, matter, request.act(), act, FormJson.values(client.formsOfAct(login, matter, request.act()), request.input()));
        } else {
            String task = request.task().toString();
            done = client.complete(login, task, act, FormJson.values(client.formsOfTask(login, task), request.input()));
        }
        return new ActResult.Recorded(done.number(), false);
    }

    @Override
    public String file(String account, String name, String content) {
        return client.upload(account, name, content.getBytes(StandardCharsets.UTF_8));
    }
}
