package cn.fadu.notification.mail;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.InitiationFact.Confidentiality;
import cn.fadu.dossier.PublicationFact.DisclosureChecked.Disclosure;

/**
 * Which matters may be named outside: those whose title the organ itself has published, with the notice of an open
 * consultation or with the decision. Everything else is a number.
 */
final class PublicMatters {

    private PublicMatters() {
    }

    static boolean mayBeNamed(Dossier dossier) {
        boolean open = dossier.start().confidentiality() == null || dossier.start().confidentiality() == Confidentiality.OPEN;
        boolean disclosed = dossier.publication().disclosure() == null
                || dossier.publication().disclosure().disclosure() == Disclosure.FULL;
        boolean published = dossier.consultation() != null || dossier.publication().published() != null;
        return open && disclosed && published;
    }
}
