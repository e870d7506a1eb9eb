package cn.fadu.dossier;

/**
 * What a source says of a past matter as a whole; each is null where it says nothing.
 *
 * @param departmentsConcerned whether duties of other units were concerned
 * @param notDisclosed         whether the public was lawfully not asked
 * @param professional         whether it was professional or technical
 * @param riskPossible         whether adverse effects were possible
 * @param marketEntities       whether business of market entities was concerned
 * @param exploratory          whether it was an exploratory reform
 * @param congress             what the people's congress had to do with it
 */
public record PastFlags(Boolean departmentsConcerned, Boolean notDisclosed, Boolean professional, Boolean riskPossible,
                        Boolean marketEntities, Boolean exploratory, CongressDuty congress) {

    public static final PastFlags NONE = new PastFlags(null, null, null, null, null, null, null);
}
