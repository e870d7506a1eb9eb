package cn.fadu.dossier;

/** How the public took part; {@code consultation} is the latest open consultation, null until there was one. */
public record ParticipationFile(Consultation consultation) implements StageFile {

    static final ParticipationFile EMPTY = new ParticipationFile(null);

    ParticipationFile with(Consultation latest) {
        return new ParticipationFile(latest);
    }
}
