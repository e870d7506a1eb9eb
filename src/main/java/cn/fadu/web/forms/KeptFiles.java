package cn.fadu.web.forms;

import cn.fadu.web.forms.FormView.KeptFile;
import java.util.List;

/** What is known of files that were uploaded before a form was sent for good. */
interface KeptFiles {

    /** The files with these ids, in their order; ids of nothing are left out. */
    List<KeptFile> of(List<String> ids);
}
