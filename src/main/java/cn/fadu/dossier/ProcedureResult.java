package cn.fadu.dossier;

import cn.fadu.shared.Digest;
import java.time.LocalDate;

/** The latest result of a preparatory procedure other than legality review, with the draft it is about. */
public record ProcedureResult(Procedure procedure, Digest draft, LocalDate on) {
}
