package cn.fadu.verifier;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of reports: Chinese for a Chinese locale, English for any other. */
public final class VerifierTexts {

    private final ResourceBundle bundle;

    public VerifierTexts(Locale locale) {
        Locale spoken = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        this.bundle = ResourceBundle.getBundle("messages/verifier", spoken,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Throws {@link java.util.MissingResourceException} for an unknown key. */
    public String text(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(arguments);
    }
}
