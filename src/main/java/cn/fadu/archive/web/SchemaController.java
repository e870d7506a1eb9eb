package cn.fadu.archive.web;

import cn.fadu.dossier.DossierSchema;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Schemas of what the installation exports: for everybody, without log-in. */
@RestController
class SchemaController {

    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    /** The JSON Schema (draft 2020-12) of the dossier in a package. */
    @GetMapping("/api/v1/schemas/dossier")
    ResponseEntity<byte[]> dossier() {
        return ResponseEntity.ok().contentType(SCHEMA).cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(DossierSchema.json());
    }
}
