package cn.fadu.verifier;

import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.StreamId;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What {@code data/package.json} says the package is. */
record Description(MatterId matter, OrganId organ, long position, String origin, long size, String copy) {

    static final String FILE = "data/package.json";
    private static final String FORMAT = "fadu-package/1";
    private static final String PUBLIC = "PUBLIC";

    static Description read(PackageFiles files) {
        byte[] bytes = files.read(FILE);
        try {
            JsonNode json = CanonicalJson.read(bytes);
            if (!json.path("format").asString("").equals(FORMAT)) {
                throw new BrokenPackage(FILE, null, "format", json.path("format").asString(""));
            }
            Description read = new Description(MatterId.of(json.path("matter").asString("")), new OrganId(json.path("organ").asString("")),
                    json.path("position").asLong(-1), json.path("origin").asString(""), json.path("size").asLong(-1),
                    json.path("copy").asString("").equals(PUBLIC) ? PUBLIC : "FULL");
            if (!Arrays.equals(read.bytes(), bytes)) {
                throw new IllegalArgumentException("not the one form of a description");
            }
            return read;
        } catch (IllegalArgumentException malformed) {
            throw new BrokenPackage(FILE, null, "description", malformed.getMessage());
        }
    }

    boolean isPublic() {
        return copy.equals(PUBLIC);
    }

    private byte[] bytes() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT);
        json.put("matter", matter.toString());
        json.put("organ", organ.value());
        json.put("stream", StreamId.of(matter).toString());
        json.put("position", position);
        json.put("origin", origin);
        json.put("size", size);
        json.put("copy", copy);
        return CanonicalJson.write(json);
    }
}
