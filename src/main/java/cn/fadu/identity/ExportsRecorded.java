package cn.fadu.identity;

import cn.fadu.sheets.ExportRecord;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Lists that leave the application are in the access stream, with the address they were asked for at. */
@Component
class ExportsRecorded implements ExportRecord {

    private final AccessRecord record;
    private final CurrentActor actor;

    ExportsRecorded(AccessRecord record, CurrentActor actor) {
        this.record = record;
        this.actor = actor;
    }

    @Override
    public void exporting() {
        ServletRequestAttributes asked = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        record.add(AccessRecord.Look.EXPORTED, actor.require(), asked.getRequest().getRequestURI());
    }
}
