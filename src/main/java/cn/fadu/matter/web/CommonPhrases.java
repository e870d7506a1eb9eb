package cn.fadu.matter.web;

import cn.fadu.shared.Actor;
import cn.fadu.web.Texts;
import cn.fadu.worklist.Phrases;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Phrases offered where one comments: one's own, then those everybody has. */
@Component
class CommonPhrases {

    private static final int COMMON = 6;

    private final Phrases phrases;
    private final Texts texts;

    CommonPhrases(Phrases phrases, Texts texts) {
        this.phrases = phrases;
        this.texts = texts;
    }

    List<String> of(Actor actor) {
        return Stream.concat(phrases.of(actor).stream().map(Phrases.Phrase::words), common().stream()).distinct().toList();
    }

    List<String> common() {
        return IntStream.rangeClosed(1, COMMON).mapToObj(n -> texts.text("phrase.common." + n)).toList();
    }
}
