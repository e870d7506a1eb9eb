package cn.fadu.dossier;

import cn.fadu.dossier.CoordinationFact.DepartmentsConsulted;

/** What came of the consultation of departments; null until it is concluded. */
public record CoordinationFile(DepartmentsConsulted result) implements StageFile {

    static final CoordinationFile EMPTY = new CoordinationFile(null);
}
