package cn.fadu.search;

import cn.fadu.matter.PersonalTraces;
import cn.fadu.search.Words.Unit;
import cn.fadu.shared.MatterId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes out of the search at once what erased personal data stands in, or came with. */
@Component
class ErasedTexts implements PersonalTraces {

    /** A single character stands in every other text. */
    private static final int SHORTEST = 2;

    private final SearchIndex index;
    private final FollowMatter matters;
    private final SearchLock lock;

    ErasedTexts(SearchIndex index, FollowMatter matters, SearchLock lock) {
        this.index = index;
        this.matters = matters;
        this.lock = lock;
    }

    @Override
    public void forget(MatterId matter, Collection<String> values) {
        lock.take();
        matters.follow(matter);
        SearchIndex.MatterRow row = index.matter(matter).orElseThrow();
        for (String value : values) {
            List<Unit> units = Words.of(value);
            String phrase = Words.joined(units);
            if (phrase.codePointCount(0, phrase.length()) >= SHORTEST) {
                index.withhold(row, phrase);
            }
        }
    }
}
