package cn.fadu.matter.process;

import cn.fadu.dossier.Dossier;

/** How the legality desk begins: with a submission, or with a text changed after its opinion. */
enum ReviewKind {
    FULL,
    CHANGED;

    /** A changed text can be judged as such once the opinion covered an earlier one. */
    static ReviewKind of(Dossier dossier) {
        return dossier.legality().coverage().isEmpty() ? FULL : CHANGED;
    }
}
