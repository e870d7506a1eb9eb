package cn.fadu.findings;

import cn.fadu.identity.Directory;
import cn.fadu.identity.Holder;
import cn.fadu.identity.Posts;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.UnitId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Units that can be asked to put something right: those with a head to answer for them. */
@Component
public class Units {

    private final Directory directory;

    Units(Directory directory) {
        this.directory = directory;
    }

    public List<UnitId> headed(OrganId organ) {
        return directory.staffOf(organ).stream().filter(h -> Posts.isHead(h.post())).map(Holder::unit).distinct().toList();
    }
}
