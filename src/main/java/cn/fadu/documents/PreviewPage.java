package cn.fadu.documents;

/**
 * What the preview shows.
 *
 * @param text the beginning of a text, null for everything else
 * @param cut  whether the text goes on
 */
record PreviewPage(String id, String name, Shown shown, String text, boolean cut) {

    enum Shown { PDF, IMAGE, TEXT, AUDIO, VIDEO, NOTHING }
}
