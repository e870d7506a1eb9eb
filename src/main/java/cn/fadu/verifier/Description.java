package cn.fadu.verifier;

import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.MatterId;
import tools.jackson.databind.JsonNode;

/** What {@code data/package.json} says the package is. */
record Description(MatterId matter, long position, String origin, long size, boolean isPublic) {

    static final String FILE = "data/package.json";
    private static final String FORMAT = "fadu-package/1";

    static Description read(PackageFiles files) {
        try {
            JsonNode json = CanonicalJson.read(files.read(FILE));
            if (!json.path("format").asString("").equals(FORMAT)) {
                throw new BrokenPackage(FILE, null, "format", json.path("format").asString(""));
            }
            return new Description(MatterId.of(json.path("matter").asString("")), json.path("position").asLong(-1),
                    json.path("origin").asString(""), json.path("size").asLong(-1), json.path("copy").asString("").equals("PUBLIC"));
        } catch (IllegalArgumentException malformed) {
            throw new BrokenPackage(FILE, null, "description", malformed.getMessage());
        }
    }
}
